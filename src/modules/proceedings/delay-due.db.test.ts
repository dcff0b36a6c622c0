import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { REDERIVE_DATES, SEND_DIGESTS } from '#modules/calendar/index.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.services.database.db
const at = (day: string) => app.clock.set(`${day}T08:30:00+01:00`)
const run = (name: string) => officeTasks(app.services)[name]?.({}, { id: '1', attempts: 1 })
const daysOf = (id: string) =>
  db()
    .selectFrom('cases')
    .select(['statutory_end', 'notified_end', 'due_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const steps = async (caseId: string) =>
  (await db().selectFrom('digest_lines').select(['step', 'due_on']).where('case_id', '=', caseId).execute()).map(
    ({ step, due_on }) => `${step} ${due_on}`,
  )

let officer: SignedIn
let coordinator: SignedIn

beforeAll(async () => {
  await app.database.owner.pool.query(`update cases set state = 'closed', outcome = 'other', settled_on = '2026-11-20',
    settled_by = founded_by where state = 'open'`)
  await app.database.owner.pool.query(
    `update staff set email = 'referent@urzad.przyklad.invalid' where login = 'referent-wgd'`,
  )
  officer = await app.signIn('referent-wgd')
  coordinator = await app.signIn('koordynator')
})

/** A case of 23 November that ends by the law on 23 December, run by the officer. */
async function running(): Promise<MadeCase> {
  at('2026-11-23')
  const made = await aCase(app)
  const { id } = await db()
    .selectFrom('staff')
    .select('id')
    .where('login', '=', 'referent-wgd')
    .executeTakeFirstOrThrow()
  await db().updateTable('cases').set({ officer_id: id }).where('id', '=', made.id).execute()
  return made
}

const notify = (id: string, delayNewDate: string) =>
  officer.call(`/cases/${id}/delay-notice`, { delayNewDate, delayReasons: 'Biegły nie przedstawił opinii.' })
const listed = async (urgency: string) =>
  (await officer.get(`/cases?urgency=${urgency}`, 'json')).json().rows.map((row: { id: string }) => row.id)
const blocks = async () =>
  Object.fromEntries(
    (await officer.get('/desk', 'json'))
      .json()
      .blocks.map(({ name, rows }: { name: string; rows: { id: string }[] }) => [name, rows.map(({ id }) => id)]),
  ) as Record<string, string[]>

describe('a notice of delay (art. 36 § 1, art. 37 § 1 pkt 1 KPA)', () => {
  test('sets the day the case is due on; lists, desk, report and digests go by it, the end of the law stays', async () => {
    const { id, sign } = await running()
    at('2026-12-21')
    await run(SEND_DIGESTS)
    expect((await notify(id, '2027-01-15')).statusCode).toBe(200)
    const days = { statutory_end: '2026-12-23', notified_end: '2027-01-15', due_on: '2027-01-15' }
    expect(await daysOf(id)).toEqual(days)

    at('2026-12-28')
    await run(SEND_DIGESTS)
    expect(await listed('overdue')).not.toContain(id)
    expect(await listed('delay-notified')).toEqual([id])
    expect(await blocks()).toMatchObject({ 'cases-overdue': [], 'cases-delay-notified': [id] })
    const { total, units } = (await coordinator.get('/overdue', 'json')).json()
    expect([total, units]).toMatchObject([0, [{ symbol: 'WGD', overdue: 0, soon: 0, notified: 1, oldest: null }]])
    const rows = (await officer.get('/cases', 'json')).json().rows
    expect(rows).toMatchObject([{ sign, statutoryEnd: '2026-12-23', notifiedEnd: '2027-01-15' }])
    for (const page of [`/cases/${id}`, '/cases'])
      expect((await officer.get(page)).body).toContain('po terminie ustawowym, wyznaczono nowy termin: 15')

    // three working days before the new day, one, and after it
    for (const day of ['2027-01-12', '2027-01-14', '2027-01-18', '2027-01-19']) {
      at(day)
      await run(SEND_DIGESTS)
    }
    expect(await steps(id)).toEqual(['t-3 2026-12-23', 't-3 2027-01-15', 't-1 2027-01-15', 'overdue 2027-01-15'])
    expect(await listed('overdue')).toEqual([id])
    expect((await coordinator.get('/overdue', 'json')).json()).toMatchObject({
      total: 1,
      units: [{ overdue: 1, notified: 0, oldest: '2027-01-15' }],
    })
    expect((await officer.get('/cases')).body).toContain('minął też nowy termin: 15.01.2027')
  })

  test('the last of several counts; one that is refused changes nothing', async () => {
    const { id } = await running()
    at('2026-12-21')
    await notify(id, '2027-01-15')
    expect((await notify(id, '2027-01-15')).json().refusal.why).toBe('delay-date-not-later')
    expect(await daysOf(id)).toMatchObject({ due_on: '2027-01-15' })
    await notify(id, '2027-02-15')
    expect(await daysOf(id)).toEqual({ statutory_end: '2026-12-23', notified_end: '2027-02-15', due_on: '2027-02-15' })
    expect((await officer.get(`/cases/${id}`, 'json')).json().panels.course.end).toBe('2027-02-15')
  })
})

describe('when the term is counted anew', () => {
  const suspended = async (from: string, to: string, newDate: string) => {
    const { id } = await running()
    at('2026-12-15')
    await notify(id, newDate)
    const signatory = await app.signIn('kierownik-wgd')
    at(from)
    const suspension = { suspensionGround: 'preliminary-question', suspendedOn: from, suspensionReasons: 'Sąd.' }
    expect((await signatory.call(`/cases/${id}/suspension`, suspension)).statusCode).toBe(200)
    at(to)
    const resumption = { resumedOn: to, resumptionWhy: 'Zapadł wyrok.', causeStands: 'ended' }
    expect((await signatory.call(`/cases/${id}/resumption`, resumption)).statusCode).toBe(200)
    return id
  }

  test('art. 35 § 5: days not counted move the end of the law only; the day that was named stays as it was told', async () => {
    // 17 days from 16 December to 2 January: 23 December + 17 = 9 January, a Saturday
    const id = await suspended('2026-12-16', '2027-01-02', '2027-01-29')
    expect(await daysOf(id)).toEqual({ statutory_end: '2027-01-11', notified_end: '2027-01-29', due_on: '2027-01-29' })
  })

  test('art. 35 § 5, art. 103: the law’s own end went past the named day, so the case is due on it', async () => {
    const id = await suspended('2026-12-16', '2027-02-01', '2027-01-15')
    expect(await daysOf(id)).toEqual({ statutory_end: '2027-02-08', notified_end: '2027-01-15', due_on: '2027-02-08' })
  })

  test('art. 36 § 1: a day that passed while the case stood still after its own end is owed another notice', async () => {
    const id = await suspended('2026-12-30', '2027-02-01', '2027-01-15')
    expect(await daysOf(id)).toEqual({ statutory_end: '2026-12-23', notified_end: '2027-01-15', due_on: '2027-01-15' })
    expect((await officer.get(`/cases/${id}`, 'json')).json().panels.course).toMatchObject({ notice: 'owed' })
    expect(await listed('overdue')).toContain(id)
  })

  test('art. 138 § 2: a remanded case runs its whole term anew, and notices of the time before say nothing', async () => {
    const { id, paper } = await running()
    at('2026-12-15')
    await notify(id, '2027-03-01')
    await officer.call(`/cases/${id}/settlement`, { outcome: 'decision', settledOn: '2026-12-15' })
    const { id: party } = await db()
      .selectFrom('paper_parties')
      .select('id')
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    const result = {
      ...{ id: newId(), case_id: id, paper_id: paper.id, kind: 'decision' as const, title: 'Decyzja' },
      ...{ signed_on: '2026-12-15', signed_by: 'Bożena Dolna', appeal_days: 14, created_at: app.clock.now() },
      ...{ state: 'delivered' as const, delivered_on: '2026-12-15', recipient_party_id: party },
    }
    await db().insertInto('results').values(result).execute()
    at('2026-12-21')
    const appeal = { appellant: party, appealFiledOn: '21.12.2026', appealReceivedOn: '21.12.2026' }
    const { appealId } = (await officer.call(`/cases/${id}/appeals`, appeal)).json()
    expect((await daysOf(id)).notified_end).toBe('2027-03-01')
    const sending = { sentAppeal: appealId, appealSentOn: '21.12.2026', appealReference: 'WGD.1.2026' }
    expect((await officer.call(`/cases/${id}/appeals/sending`, sending)).statusCode).toBe(200)
    at('2027-01-20')
    const back = {
      decidedAppeal: appealId,
      appealResult: 'remanded',
      appealResultOn: '18.01.2027',
      fileReturnedOn: '20.01.2027',
    }
    const done = await officer.call(`/cases/${id}/appeals/result`, back)
    expect(done.json(), done.body).toMatchObject({ state: 'open', statutoryEnd: '2027-02-19' })
    expect(await daysOf(id)).toEqual({ statutory_end: '2027-02-19', notified_end: null, due_on: '2027-02-19' })
  })

  test('the night finds a day that no notice named, and a person puts it right (I8)', async () => {
    const { id } = await running()
    at('2026-12-21')
    await notify(id, '2027-01-15')
    await app.database.owner.pool.query(`update cases set notified_end = '2027-06-30' where id = $1`, [id])
    app.clock.set('2026-12-22T03:00:00+01:00')
    await run(REDERIVE_DATES)
    const address = `/calendar/differences/notified-end/${id}`
    expect((await coordinator.get('/calendar')).body).toContain(address)
    const { line } = (await coordinator.get(address, 'json')).json()
    expect(line).toMatchObject({ before: '2027-06-30', after: '2027-01-15', steps: [{ basis: 'art. 36 KPA' }] })
    const seen = { before: line.before, after: line.after, acceptanceWhy: 'błąd zapisu' }
    expect((await coordinator.call(`${address}/acceptance`, seen)).statusCode).toBe(200)
    expect(await daysOf(id)).toMatchObject({ due_on: '2027-01-15' })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { aPaper } from '#test/support/papers.ts'
import { REDERIVE_DATES } from './jobs/rederive-dates.ts'

const start = '2026-11-02T09:00:00+01:00'
const app = useApp(start)
const owner = () => app.database.owner.pool
const db = () => app.services.database.db
const mark = async () =>
  (await db().selectFrom('clock_marks').select('outcome').where('job', '=', REDERIVE_DATES).executeTakeFirstOrThrow())
    .outcome as { checked: number; differing: number; drifts: { of: string; id: string; after: string | null }[] }
const night = async (at: string) => {
  app.clock.set(at)
  await officeTasks(app.services)[REDERIVE_DATES]?.({}, { id: '1', attempts: 1 })
  return mark()
}

let officer: SignedIn
let coordinator: SignedIn
let suspended: MadeCase
let appealed: MadeCase
let final: MadeCase
let reminded: MadeCase
let promised: string

/** A decision of 2 November, delivered to its only party on the 5th: the last day to appeal is the 19th. */
async function decided(): Promise<MadeCase & { partyId: string }> {
  const made = await aCase(app, { on: '2026-11-02' })
  await officer.call(`/cases/${made.id}/settlement`, { outcome: 'decision', settledOn: '2.11.2026' })
  const { id: partyId } = await db()
    .selectFrom('paper_parties')
    .select('id')
    .where('paper_id', '=', made.paper.id)
    .executeTakeFirstOrThrow()
  const result = {
    ...{ id: newId(), case_id: made.id, paper_id: made.paper.id, kind: 'decision' as const, title: 'Decyzja' },
    ...{ signed_on: '2026-11-02', signed_by: 'Bożena Dolna', appeal_days: 14, created_at: app.clock.now() },
    ...{ state: 'delivered' as const, delivered_on: '2026-11-05', recipient_party_id: partyId },
  }
  await db().insertInto('results').values(result).execute()
  return { ...made, partyId }
}

beforeAll(async () => {
  officer = await app.signIn('referent-wgd')
  coordinator = await app.signIn('koordynator')
  const signatory = await app.signIn('kierownik-wgd')
  suspended = await aCase(app, { on: '2026-11-02' })
  reminded = await aCase(app, { on: '2026-11-02' })
  const wish = { card: 'WGD-12', on: '2026-11-02', expectedOn: '2026-12-02' } as const
  promised = (await aPaper(app.services, wish)).id
  const decision = await decided()
  appealed = decision
  final = await decided()
  const suspension = {
    suspensionGround: 'preliminary-question',
    suspendedOn: '2.11.2026',
    suspensionReasons: 'czekamy na sąd',
  }
  expect((await signatory.call(`/cases/${suspended.id}/suspension`, suspension)).statusCode).toBe(200)
  app.clock.set('2026-12-17T09:00:00+01:00')
  const appeal = { appellant: decision.partyId, appealFiledOn: '19.11.2026', appealReceivedOn: '17.12.2026' }
  expect((await officer.call(`/cases/${appealed.id}/appeals`, appeal)).json().sendBy).toBe('2026-12-28')
  expect((await officer.call(`/cases/${final.id}/finality`, {})).json().finalOn).toBe('2026-11-20')
  const reminder = { reminderComplains: 'of-inactivity', reminderFiledOn: '17.12.2026', reminderHigher: 'exists' }
  expect((await officer.call(`/cases/${reminded.id}/reminders`, reminder)).json().lastDay).toBe('2026-12-28')
})

describe('every open date is derived anew at night (I8)', () => {
  test('suspended cases, appeals, ponaglenia, promises and finality agree with their rules', async () => {
    const found = await night('2026-12-18T03:00:00+01:00')
    expect(found.drifts).toEqual([])
    expect(found.checked).toBeGreaterThanOrEqual(6)
  })

  const broken = [
    ['case', 'a suspended case', `update cases set statutory_end = '2026-12-01' where id = $1`, () => suspended.id],
    [
      'appeal',
      'art. 133: sending up',
      `update appeals set send_by = '2026-12-31' where case_id = $1`,
      () => appealed.id,
    ],
    ['appeal-term', 'art. 129', `update appeals set last_day = '2026-11-20' where case_id = $1`, () => appealed.id],
    ['reminder', 'art. 37 § 4', `update reminders set last_day = '2026-12-31' where case_id = $1`, () => reminded.id],
    [
      'promise',
      'what the client was told',
      `update papers set expected_on = '2027-01-15' where id = $1`,
      () => promised,
    ],
    ['notified-end', 'art. 36 § 1', `update cases set notified_end = '2027-06-30' where id = $1`, () => reminded.id],
    ['finality', 'art. 16 § 1', `update finality_notes set final_on = '2026-11-21' where case_id = $1`, () => final.id],
  ] as const
  test.each(broken)('%s (%s): a day that no rule gives is found', async (of, _article, tamper, id) => {
    await owner().query('begin')
    await owner().query(tamper, [id()])
    await owner().query('commit')
    const day = 19 + broken.findIndex(([kind]) => kind === of)
    const { drifts } = await night(`2026-12-${day}T03:00:00+01:00`)
    expect(drifts.map((drift) => drift.of)).toContain(of)
    expect((await coordinator.get('/calendar')).body).toContain(`/calendar/differences/${of}/`)
  })

  test('each is settled on its page; finality, which stands on a document, can only be kept', async () => {
    const { drifts } = await mark()
    for (const { of, id } of drifts) {
      const address = `/calendar/differences/${of}/${id}`
      const { line } = (await coordinator.get(address, 'json')).json()
      const seen = { before: line.before, after: line.after }
      const accepted = await coordinator.call(`${address}/acceptance`, { ...seen, acceptanceWhy: 'błąd zapisu' })
      expect([of, accepted.statusCode]).toEqual([of, of === 'finality' ? 409 : 200])
      if (of === 'finality') {
        const kept = await coordinator.call(`${address}/keeping`, { ...seen, keepingWhy: 'adnotację wydano' })
        expect(kept.statusCode).toBe(200)
      }
    }
    expect((await night('2026-12-28T03:00:00+01:00')).differing).toBe(0)
  })
})

test('a new free day moves the seven days of the office too, and stays out of what the client was told', async () => {
  app.clock.set('2026-12-21T09:00:00+01:00')
  const late = await aCase(app, { on: '2026-11-02' })
  const reminder = { reminderComplains: 'of-inactivity', reminderFiledOn: '21.12.2026', reminderHigher: 'exists' }
  expect((await officer.call(`/cases/${late.id}/reminders`, reminder)).json().lastDay).toBe('2026-12-28')
  const change = { kind: 'free-day', date: '2026-12-28', effect: 'free', name: 'Dzień próby', basis: 'ustawa zmyślona' }
  const { shown } = (await coordinator.call('/calendar/rehearsal', change)).json()
  const kinds = (shown.lines as { of: string; after: string }[]).filter(({ after }) => after === '2026-12-29')
  expect(kinds.map(({ of }) => of).sort()).toEqual(['appeal', 'reminder', 'reminder'])
  const { kind: _, ...form } = change
  const done = await coordinator.call('/calendar/free-days', { ...form, rehearsal: shown.seen })
  expect(done.json()).toMatchObject({ moved: shown.moved })
  const found = await night('2026-12-29T03:00:00+01:00')
  expect(found.drifts).toEqual([])
  const days = await db().selectFrom('reminders').select('last_day').where('case_id', '=', late.id).execute()
  expect(days).toEqual([{ last_day: '2026-12-29' }])
})

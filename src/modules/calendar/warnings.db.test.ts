import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { message } from '#messages/index.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { REMIND_CLIENTS, SEND_DIGESTS } from './index.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.services.database.db
const run = (name: string) => officeTasks(app.services)[name]?.({}, { id: '1', attempts: 1 })
const messages = (template: string) =>
  db()
    .selectFrom('outgoing_messages')
    .select(['key', 'address', 'data', 'channel'])
    .where('template', '=', template)
    .orderBy('queued_at')
    .execute()
const idOf = async (login: string) =>
  (await db().selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id

describe('officers', () => {
  let officerId: string
  let caseId: string

  beforeAll(async () => {
    officerId = await idOf('referent-wgd')
    await app.database.owner.db.updateTable('cases').set({ officer_id: null }).execute()
    const email = 'referent@urzad.przyklad.invalid'
    await app.database.owner.db.updateTable('staff').set({ email }).where('id', '=', officerId).execute()
    const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
    const officer = await app.signIn('referent-wgd')
    const form = { title: 'Numer porządkowy', jrwaClass: '6624', officerId }
    caseId = (await officer.call(`/papers/${paper.id}/case`, form)).json().caseId
  })

  test('nothing is said four working days before the end', async () => {
    app.clock.set('2026-12-17T08:30:00+01:00')
    await run(SEND_DIGESTS)
    expect(await messages('digest')).toEqual([])
    const officer = await app.signIn('referent-wgd')
    expect((await officer.get('/desk')).body).not.toContain('w ciągu trzech dni pracy (1)')
  })

  test('three working days before, one e-mail is promised, also when the job runs twice or by two at once', async () => {
    app.clock.set('2026-12-18T08:30:00+01:00')
    await Promise.all([run(SEND_DIGESTS), run(SEND_DIGESTS), run(SEND_DIGESTS)])
    await run(SEND_DIGESTS)
    expect(await messages('digest')).toMatchObject([
      { key: `digest:${officerId}:2026-12-18`, channel: 'e-mail', data: { first: 1, last: 0, overdue: 0 } },
    ])
    const text = message('notifications.digest.text', (await messages('digest'))[0]?.data as Record<string, string>)
    expect(text).toContain('koniec w ciągu trzech dni pracy: 1')
    const officer = await app.signIn('referent-wgd')
    expect((await officer.get('/desk')).body).toContain('Sprawy z terminem w ciągu trzech dni pracy (1)')
  })

  test('the same step is not said again the next day; a day before the end it is said anew', async () => {
    app.clock.set('2026-12-21T08:30:00+01:00')
    await run(SEND_DIGESTS)
    expect(await messages('digest')).toHaveLength(1)
    app.clock.set('2026-12-22T08:30:00+01:00')
    await run(SEND_DIGESTS)
    expect((await messages('digest')).at(-1)?.data).toMatchObject({ first: 0, last: 1, overdue: 0 })
  })

  test('after days of downtime the case that passed its end is said once; a settled one never', async () => {
    app.clock.set('2026-12-29T14:00:00+01:00')
    await run(SEND_DIGESTS)
    expect((await messages('digest')).at(-1)?.data).toMatchObject({ first: 0, last: 0, overdue: 1 })
    app.clock.set('2026-12-30T08:30:00+01:00')
    await run(SEND_DIGESTS)
    expect(await messages('digest')).toHaveLength(3)
    const steps = await db().selectFrom('digest_lines').select('step').where('case_id', '=', caseId).execute()
    expect(steps.map(({ step }) => step).sort()).toEqual(['overdue', 't-1', 't-3'])
  })
})

describe('clients', () => {
  let summonsId: string
  let paperId: string

  beforeAll(async () => {
    app.clock.set('2026-11-23T09:00:00+01:00')
    const by = await idOf('podawcze')
    const summoned = async (notifyBy: string | null) => {
      const { id } = await aPaper(app.services, { card: 'WSO-01', state: 'cure-running' })
      await db().updateTable('papers').set({ notify_by: notifyBy }).where('id', '=', id).execute()
      const lack = await db()
        .selectFrom('check_items')
        .select('id')
        .where('paper_id', '=', id)
        .where('kind', '=', 'formal')
        .limit(1)
        .executeTakeFirstOrThrow()
      const summons = newId()
      const days = { days: 7, issued_on: '2026-11-23', delivered_on: '2026-11-23', last_day: '2026-11-30' }
      const row = { id: summons, paper_id: id, round: 1, form: 'letter' as const, issued_by: by, ...days }
      await db().insertInto('summonses').values(row).execute()
      await db().insertInto('summons_items').values({ summons_id: summons, check_item_id: lack.id }).execute()
      return { paper: id, summons }
    }
    await summoned(null)
    const asked = await summoned('halina@poczta.example')
    summonsId = asked.summons
    paperId = asked.paper
  })

  test('are reminded two working days before, once, and only who agreed to a contact', async () => {
    app.clock.set('2026-11-25T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    expect(await messages('cure-ending')).toEqual([])
    app.clock.set('2026-11-26T09:30:00+01:00')
    await Promise.all([run(REMIND_CLIENTS), run(REMIND_CLIENTS)])
    app.clock.set('2026-11-27T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    const data = { lastDay: '30 listopada 2026' }
    const key = `cure-ending:${summonsId}:2026-11-30`
    const [promised, ...others] = await messages('cure-ending')
    expect(promised).toMatchObject({ key, address: 'halina@poczta.example', data })
    expect(others).toEqual([])
    const text = message('notifications.cure-ending.text', promised?.data as Record<string, string>)
    expect(text).toContain('mija 30 listopada 2026')
  })

  test('are not reminded of what they brought, nor after the end', async () => {
    await db().updateTable('summonses').set({ last_day: '2026-12-02' }).where('id', '=', summonsId).execute()
    await db()
      .updateTable('summons_items')
      .set({ cured_on: '2026-11-27' })
      .where('summons_id', '=', summonsId)
      .execute()
    app.clock.set('2026-12-01T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    await db().updateTable('summons_items').set({ cured_on: null }).where('summons_id', '=', summonsId).execute()
    app.clock.set('2026-12-03T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    expect(await messages('cure-ending')).toHaveLength(1)
    const state = db().selectFrom('papers').select('state').where('id', '=', paperId)
    expect(await state.executeTakeFirst()).toEqual({ state: 'cure-running' })
  })

  test('are reminded once of a document that waits as long as the office says, seven days until it does; the release window sees it on its desk', async () => {
    app.clock.set('2026-12-01T09:00:00+01:00')
    const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
    const officer = await app.signIn('referent-wgd')
    const { caseId } = (await officer.call(`/papers/${paper.id}/case`, { title: 'Wypis', jrwaClass: '6624' })).json()
    await db().updateTable('papers').set({ notify_by: 'jan@poczta.example' }).where('id', '=', paper.id).execute()
    const about = { case_id: caseId, paper_id: paper.id, kind: 'certificate' as const, title: 'Zaświadczenie' }
    const arrived = new Date('2026-12-01T12:00:00+01:00')
    const made = { signed_on: '2026-12-01', signed_by: 'Nowak', created_at: arrived, arrived_at: arrived }
    await db()
      .insertInto('results')
      .values({ id: newId(), ...about, ...made, state: 'on-rack' })
      .execute()
    app.clock.set('2026-12-07T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    expect(await messages('uncollected')).toEqual([])
    const { db: owner } = app.database.owner
    await owner.updateTable('office').set({ collection_days: 10 }).execute()
    app.clock.set('2026-12-10T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    expect(await messages('uncollected')).toEqual([])
    expect((await (await app.signIn('wydawanie')).get('/desk')).body).not.toContain('Dokumenty nieodebrane')
    await owner.updateTable('office').set({ collection_days: 7 }).execute()
    app.clock.set('2026-12-15T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    app.clock.set('2026-12-16T09:30:00+01:00')
    await run(REMIND_CLIENTS)
    const [promised, ...others] = await messages('uncollected')
    expect([promised?.address, others]).toEqual(['jan@poczta.example', []])
    const text = message('notifications.uncollected.text', promised?.data as Record<string, string>)
    expect(text).toContain(`pisma nr ${paper.number} / ${paper.year} wciąż czeka`)
    expect(text).not.toContain('Zaświadczenie')
    const release = await app.signIn('wydawanie')
    expect((await release.get('/desk')).body).toContain('Dokumenty nieodebrane w wyznaczonym czasie')
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { REDERIVE_DATES } from './jobs/rederive-dates.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.services.database.db
const job = { id: '1', attempts: 1 }
const night = () => officeTasks(app.services)[REDERIVE_DATES]?.({}, job)
const freeDay = {
  date: '2026-12-23',
  effect: 'free',
  name: 'Dzień pamięci',
  basis: 'ustawa zmyślona (Dz.U. 2026 poz. 1)',
}
const closure = { firstDay: '2026-12-23', lastDay: '2026-12-23', reason: 'przeprowadzka' }

let coordinator: SignedIn
let caseId: string
let paperId: string
let summonsId: string
let feeId: string

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  const officer = await app.signIn('referent-wgd')
  const founding = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
  const form = { title: 'Ustalenie numeru porządkowego', jrwaClass: '6624' }
  caseId = (await officer.call(`/papers/${founding.id}/case`, form)).json().caseId
  paperId = (await aPaper(app.services, { card: 'WGD-12', state: 'cure-running' })).id
  summonsId = newId()
  const { id: by } = await db()
    .selectFrom('staff')
    .select('id')
    .where('login', '=', 'podawcze')
    .executeTakeFirstOrThrow()
  const delivered = { issued_on: '2026-11-23', issued_by: by, delivered_on: '2026-11-23', last_day: '2026-12-23' }
  const summons = { id: summonsId, paper_id: paperId, round: 1, form: 'letter' as const, days: 30, ...delivered }
  await db().insertInto('summonses').values(summons).execute()
  const unpaid = await aPaper(app.services, { card: 'WGD-12', state: 'fee-due' })
  const { id: item } = await db()
    .selectFrom('check_items')
    .select('id')
    .where('paper_id', '=', unpaid.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  feeId = newId()
  const call = { id: feeId, paper_id: unpaid.id, check_item_id: item, amount_grosze: 1700, what: 'opłata', days: 14 }
  const fee = { ...call, ...delivered, delivered_on: '2026-12-09', last_day: '2026-12-23' }
  await db().insertInto('fee_calls').values(fee).execute()
})

const caseRow = () => db().selectFrom('cases').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow()
const lastDays = async () => {
  const summons = await db().selectFrom('summonses').select('last_day').where('id', '=', summonsId).executeTakeFirst()
  const fee = await db().selectFrom('fee_calls').select('last_day').where('id', '=', feeId).executeTakeFirst()
  const { statutory_end, internal_target } = await caseRow()
  return { end: statutory_end, target: internal_target, cure: summons?.last_day, fee: fee?.last_day }
}
const before = { end: '2026-12-23', target: '2026-12-23', cure: '2026-12-23', fee: '2026-12-23' }
const moved = { end: '2026-12-28', target: '2026-12-22', cure: '2026-12-28', fee: '2026-12-28' }
const rehearse = async (change: Record<string, unknown>, by = coordinator) =>
  (await by.call('/calendar/rehearsal', change)).json()
const mark = () =>
  db().selectFrom('clock_marks').selectAll().where('job', '=', REDERIVE_DATES).executeTakeFirstOrThrow()

test('a new free day first shows what moves, and writes nothing', async () => {
  const shown = await rehearse({ kind: 'free-day', ...freeDay })
  expect(shown).toMatchObject({ state: 'shown', shown: { moved: 3, overdue: 0 } })
  const lines = shown.shown.lines as { of: string; before: string; after: string; steps: { text: string }[] }[]
  expect(lines.map(({ of }) => of).sort()).toEqual(['case', 'cure', 'fee'])
  for (const line of lines) expect(line).toMatchObject({ before: '2026-12-23', after: '2026-12-28' })
  expect(JSON.stringify(lines[0]?.steps)).toContain('Dzień pamięci')
  expect(await lastDays()).toEqual(before)
  expect(await db().selectFrom('free_day_corrections').select('id').execute()).toEqual([])
})

test('a rehearsal that is not complete, doubtful or somebody else’s business is refused', async () => {
  expect(await rehearse({ kind: 'free-day', date: '2026-12-23' })).toMatchObject({ state: 'incomplete' })
  const christmas = await rehearse({ kind: 'free-day', ...freeDay, date: '2026-12-25' })
  expect(christmas.sentence).toContain('niczego nie zmienia')
  const backwards = await rehearse({ kind: 'closure', ...closure, lastDay: '2026-12-22' })
  expect(backwards.sentence).toContain('nie może być wcześniejszy')
  const clerk = await app.signIn('podawcze')
  expect((await clerk.call('/calendar/rehearsal', { kind: 'free-day', ...freeDay })).statusCode).toBe(403)
  const auditor = await app.signIn('audytor')
  const { shown } = await rehearse({ kind: 'free-day', ...freeDay })
  expect((await auditor.call('/calendar/free-days', { ...freeDay, rehearsal: shown.seen })).statusCode).toBe(403)
  expect(await lastDays()).toEqual(before)
})

test('a confirmation of another list than the one shown is refused and changes nothing', async () => {
  const refused = await coordinator.call('/calendar/free-days', { ...freeDay, rehearsal: '0'.repeat(32) })
  expect([refused.statusCode, refused.json().refusal.why]).toEqual([409, 'rehearsal-outdated'])
  expect(await lastDays()).toEqual(before)
})

describe('a free day', () => {
  let changeId: string

  test('confirmed by two at once it is made once, moves exactly what was shown, and says so in each file', async () => {
    const { shown } = await rehearse({ kind: 'free-day', ...freeDay })
    const other = await app.signIn('administrator')
    const confirm = (by: SignedIn) => by.call('/calendar/free-days', { ...freeDay, rehearsal: shown.seen })
    const answers = await Promise.all([confirm(coordinator), confirm(other)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const done = answers.find(({ statusCode }) => statusCode === 200)?.json()
    expect(done.moved).toBe(shown.moved)
    changeId = done.changeId
    expect(await lastDays()).toEqual(moved)
    expect(JSON.stringify((await caseRow()).derivation)).toContain('Dzień pamięci')
    const page = await coordinator.get(`/cases/${caseId}`)
    expect(page.body).toContain('było 23 grudnia 2026, jest 28 grudnia 2026')
    expect(
      await db().selectFrom('history').select('id').where('event', '=', 'term-moved-by-calendar').execute(),
    ).toHaveLength(3)
  })

  test('counts for terms computed from then on', async () => {
    const officer = await app.signIn('referent-wgd')
    const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
    const founded = await officer.call(`/papers/${paper.id}/case`, { title: 'Druga', jrwaClass: '6624' })
    expect(founded.json().statutoryEnd).toBe('2026-12-28')
    expect((await coordinator.get('/calendar?year=2026')).body).toContain('Dzień pamięci')
  })

  test('is taken back as one act, once, with what was computed by it meanwhile', async () => {
    const shown = (await coordinator.get(`/calendar/changes/${changeId}`, 'json')).json().shown
    expect(shown.moved).toBe(4)
    const revert = () =>
      coordinator.call(`/calendar/changes/${changeId}/revert`, { why: 'pomyłka', rehearsal: shown.seen })
    const answers = await Promise.all([revert(), revert()])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect(await lastDays()).toEqual(before)
    const days = db().selectFrom('cases').select('statutory_end').where('title', '=', 'Druga')
    expect(await days.execute()).toEqual([{ statutory_end: '2026-12-23' }])
    const kept = await db().selectFrom('free_day_corrections').select('withdrawn_at').execute()
    expect(kept).toEqual([{ withdrawn_at: app.services.clock.now() }])
    expect((await coordinator.get('/calendar')).body).toContain('cofnięto')
  })
})

test('a closure moves internal targets and never a term of law', async () => {
  const { shown } = await rehearse({ kind: 'closure', ...closure })
  const lines = shown.lines as { of: string; before: string; after: string }[]
  expect(new Set(lines.map(({ of }) => of))).toEqual(new Set(['case']))
  expect(lines.every((line) => line.before === line.after)).toBe(true)
  const done = await coordinator.call('/calendar/closures', { ...closure, rehearsal: shown.seen })
  expect(done.json()).toMatchObject({ moved: shown.moved })
  expect(await lastDays()).toEqual({ ...before, target: '2026-12-22' })
  const again = await rehearse({ kind: 'closure', ...closure })
  expect(again.sentence).toBe('To zamknięcie urzędu jest już wpisane.')
})

test('a day that stops being free shows which terms become overdue by it', async () => {
  const officer = await app.signIn('referent-wgd')
  const paper = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery', on: '2026-11-24' })
  app.clock.set('2026-11-24T09:00:00+01:00')
  const founded = (await officer.call(`/papers/${paper.id}/case`, { title: 'Trzecia', jrwaClass: '6624' })).json()
  expect(founded.statutoryEnd).toBe('2026-12-28')
  app.clock.set('2026-12-28T09:00:00+01:00')
  const { shown } = await rehearse({ kind: 'free-day', ...freeDay, date: '2026-12-24', effect: 'ordinary' })
  const [first] = shown.lines
  expect(shown.overdue).toBe(1)
  expect(first).toMatchObject({ owner: founded.caseId, before: '2026-12-28', after: '2026-12-24', overdue: 'yes' })
  app.clock.set('2026-11-23T09:00:00+01:00')
})

describe('the night', () => {
  test('finds all dates as derived, and leaves its mark', async () => {
    await night()
    expect(await mark()).toMatchObject({ last_day: '2026-11-23', outcome: { differing: 0 } })
    expect(((await mark()).outcome as { checked: number }).checked).toBeGreaterThanOrEqual(5)
  })

  test('finds a date that somebody changed behind the program’s back, says it loudly, and does not mend it', async () => {
    app.clock.set('2026-11-24T03:00:00+01:00')
    await db().updateTable('cases').set({ statutory_end: '2026-12-31' }).where('id', '=', caseId).execute()
    await Promise.all([night(), night(), night()])
    await night()
    const found = { before: '2026-12-31', after: '2026-12-23', id: caseId }
    expect(await mark()).toMatchObject({ outcome: { differing: 1, drifts: [found] } })
    expect((await caseRow()).statutory_end).toBe('2026-12-31')
    const lines = await db()
      .selectFrom('history')
      .select(['act', 'actor_id'])
      .where('event', '=', 'dates-differ')
      .execute()
    expect(lines).toEqual([{ act: 'calendar.rederive-dates', actor_id: null }])
    const page = (await coordinator.get('/calendar')).body
    expect(page).toContain('1 data różni się od swojego wyliczenia')
    expect(page).toContain((await caseRow()).sign)
    expect((await coordinator.get('/desk')).body).toContain('Daty inne niż wyliczenie')
  })

  test('does not take for an error an end that moves on while a period that is not counted lasts', async () => {
    app.clock.set('2026-11-25T03:00:00+01:00')
    const { id: by } = await db().selectFrom('staff').select('id').limit(1).executeTakeFirstOrThrow()
    await db().updateTable('cases').set({ statutory_end: '2026-12-23' }).where('id', '=', caseId).execute()
    const period = {
      case_id: caseId,
      reason: 'mediation' as const,
      from_day: '2026-11-23',
      to_day: null,
      note: 'mediacja',
    }
    const row = { id: newId(), ...period, entered_by: by, entered_at: app.services.clock.now() }
    await db().insertInto('uncounted_periods').values(row).execute()
    await night()
    expect(await mark()).toMatchObject({ last_day: '2026-11-25', outcome: { differing: 0 } })
  })

  describe('a difference is settled by a person', () => {
    const address = () => `/calendar/differences/case/${caseId}`
    const seen = { before: '2026-12-31', after: '2026-12-23' }
    const tampered = async (at: string) => {
      app.clock.set(at)
      await app.database.owner.db.deleteFrom('uncounted_periods').execute()
      await db().updateTable('cases').set({ statutory_end: '2026-12-31' }).where('id', '=', caseId).execute()
      await night()
    }
    const differing = async () => (await mark()).outcome as { differing: number; drifts: unknown[] }

    test('who keeps it says why; the night passes over it until one of the days is another', async () => {
      await tampered('2026-11-26T03:00:00+01:00')
      const page = await coordinator.get('/calendar')
      expect(page.body).toContain(address())
      expect((await coordinator.get(address())).body).toContain('Zostaw zapisany dzień')
      const keep = (fields: object) => coordinator.call(`${address()}/keeping`, { ...seen, ...fields })
      expect((await keep({ keepingWhy: '' })).statusCode).toBe(422)
      expect((await keep({ keepingWhy: 'x', after: '2026-12-22' })).json().refusal.why).toBe('difference-is-another')
      const auditor = await app.signIn('audytor')
      expect((await auditor.call(`${address()}/keeping`, { ...seen, keepingWhy: 'x' })).statusCode).toBe(403)
      const twice = await Promise.all([keep({ keepingWhy: 'ugoda stron' }), keep({ keepingWhy: 'ugoda stron' })])
      expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
      expect(await differing()).toMatchObject({ differing: 0, drifts: [] })
      app.clock.set('2026-11-27T03:00:00+01:00')
      await night()
      expect(await differing()).toMatchObject({ differing: 0 })
      expect((await caseRow()).statutory_end).toBe('2026-12-31')
      expect((await coordinator.get('/calendar')).body).toContain('ugoda stron')
      await db().updateTable('cases').set({ statutory_end: '2026-12-30' }).where('id', '=', caseId).execute()
      app.clock.set('2026-11-28T03:00:00+01:00')
      await night()
      expect(await differing()).toMatchObject({ differing: 1 })
    })

    test('who accepts the derived day writes it into the file with the reason', async () => {
      const accept = (before: string) =>
        coordinator.call(`${address()}/acceptance`, { before, after: '2026-12-23', acceptanceWhy: 'pomyłka w bazie' })
      expect((await accept('2026-12-31')).json().refusal.why).toBe('difference-is-another')
      expect((await accept('2026-12-30')).statusCode).toBe(200)
      expect((await caseRow()).statutory_end).toBe('2026-12-23')
      expect(await differing()).toMatchObject({ differing: 0 })
      expect((await coordinator.get(`/cases/${caseId}`)).body).toContain(
        'Przyjęto dzień z wyliczenia: było 30 grudnia 2026',
      )
      expect((await accept('2026-12-23')).json().refusal.why).toBe('date-agrees-now')
      expect((await coordinator.get('/calendar/differences/nothing/x')).statusCode).toBe(404)
    })
  })
})

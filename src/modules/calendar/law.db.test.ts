import { beforeAll, describe, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { REDERIVE_DATES } from './jobs/rederive-dates.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.services.database.db
const question = {
  kind: 'law',
  law: 'profile:OTHER',
  since: '2026-11-20',
  matters: 'begun-since',
  lawBasis: 'ustawa zmyślona (Dz.U. 2026 poz. 9999)',
  lengthCount: '10',
  lengthUnit: 'days',
  longestCount: '14',
  longestUnit: 'days',
}
const { kind: _, ...form } = question
let coordinator: SignedIn
let older: MadeCase
let newer: MadeCase

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  older = await aCase(app, { on: '2026-11-19' })
  newer = await aCase(app)
})

const ends = async () => {
  const rows = await db().selectFrom('cases').select(['id', 'statutory_end']).execute()
  const endOf = (made: MadeCase) => rows.find(({ id }) => id === made.id)?.statutory_end
  return { older: endOf(older), newer: endOf(newer) }
}
const rehearse = async (fields: object = {}) =>
  (await coordinator.call('/calendar/rehearsal', { ...question, ...fields })).json()
const confirm = (seen: string, fields: object = {}, by = coordinator) =>
  by.call('/calendar/law', { ...form, ...fields, rehearsal: seen })
const night = () => officeTasks(app.services)[REDERIVE_DATES]?.({}, { id: '1', attempts: 1 })
const before = { older: '2026-12-21', newer: '2026-12-23' }

describe('a new edition of a procedure', () => {
  let changeId: string

  test('first shows which open matters move, and writes nothing', async () => {
    expect(await ends()).toEqual(before)
    const { state, shown } = await rehearse()
    expect([state, shown.moved]).toEqual(['shown', 1])
    expect(shown.lines[0]).toMatchObject({ of: 'case', owner: newer.id, before: '2026-12-23', after: '2026-12-07' })
    expect(JSON.stringify(shown.lines[0].steps)).toContain('poz. 9999')
    expect(await ends()).toEqual(before)
    const page = await coordinator.ask('/calendar/rehearsal', question)
    expect(page.body).toContain('Inna sprawa: od 20 listopada 2026 termin: 10 dni; najdłużej: 14 dni')
  })

  test('what is incomplete or doubtful is refused with its sentence, somebody else’s business too', async () => {
    expect((await rehearse({ lawBasis: '' })).state).toBe('incomplete')
    expect((await rehearse({ lengthCount: '', longestCount: '' })).sentence).toContain('niczego nie zmienia')
    expect((await rehearse({ cureDays: '3' })).sentence).toContain('art. 64 § 2 KPA')
    expect((await rehearse({ longestCount: '5' })).sentence).toContain('nie może być dłuższy')
    const { shown } = await rehearse()
    expect((await confirm('0'.repeat(32))).json().refusal.why).toBe('rehearsal-outdated')
    expect((await confirm(shown.seen, {}, await app.signIn('podawcze'))).statusCode).toBe(403)
    expect((await confirm(shown.seen, { cureDays: 'siedem' })).json().errors.cureDays).toContain('liczbę całkowitą')
    expect(await ends()).toEqual(before)
  })

  test('is made once, moves exactly what was shown, and holds for what is computed from then on', async () => {
    const { shown } = await rehearse()
    const answers = await Promise.all([confirm(shown.seen), confirm(shown.seen)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    changeId = answers.find(({ statusCode }) => statusCode === 200)?.json().changeId
    expect(await ends()).toEqual({ older: '2026-12-21', newer: '2026-12-07' })
    const another = await aCase(app)
    const row = await db().selectFrom('cases').select('statutory_end').where('id', '=', another.id).executeTakeFirst()
    expect(row).toEqual({ statutory_end: '2026-12-07' })
    expect((await coordinator.get(`/cases/${newer.id}`)).body).toContain('było 23 grudnia 2026, jest 7 grudnia 2026')
    expect((await coordinator.get('/calendar')).body).toContain('Zmiana prawa')
    await night()
    const mark = db().selectFrom('clock_marks').select('outcome').where('job', '=', REDERIVE_DATES)
    expect(await mark.executeTakeFirst()).toMatchObject({ outcome: { differing: 0 } })
    const again = await rehearse({ lengthCount: '12' })
    expect(again.sentence).toContain('jest już wpisana')
  })

  test('is taken back as one act with what followed from it', async () => {
    const { shown } = (await coordinator.get(`/calendar/changes/${changeId}`, 'json')).json()
    expect(shown.moved).toBe(2)
    const reverted = await coordinator.call(`/calendar/changes/${changeId}/revert`, {
      why: 'pomyłka',
      rehearsal: shown.seen,
    })
    expect(reverted.json()).toMatchObject({ moved: 2 })
    expect(await ends()).toEqual(before)
  })

  test('a transitional rule takes open matters in, and is entered on its day at the earliest', async () => {
    const open = { matters: 'open-too' }
    const { shown } = await rehearse(open)
    expect((shown.lines as { owner: string }[]).map(({ owner }) => owner)).toContain(older.id)
    const later = { ...open, since: '2026-12-01' }
    const ahead = await rehearse(later)
    expect((await confirm(ahead.shown.seen, later)).json().refusal.why).toBe('law-not-in-force-yet')
    expect((await confirm(shown.seen, open)).statusCode).toBe(200)
    expect((await ends()).older).toBe('2026-12-03')
  })
})

test('another length of a term by name is a change of its own, with its length and nothing else', async () => {
  const term = { law: 'term:settlement', since: '2026-11-01', longestCount: '', lengthCount: '20' }
  const { shown } = await rehearse(term)
  expect(shown.moved).toBe(0)
  expect((await confirm(shown.seen, { ...term, matters: 'begun-since' })).statusCode).toBe(200)
  const refused = await rehearse({ ...term, since: '2026-11-02', cureDays: '10' })
  expect(refused.sentence).toContain('nie zna reguły')
})

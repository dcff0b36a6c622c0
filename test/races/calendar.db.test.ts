import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'

const app = useApp()
const freeDay = {
  date: '2026-12-23',
  effect: 'free',
  name: 'Dzień pamięci',
  basis: 'ustawa zmyślona (Dz.U. 2026 poz. 1)',
}
const cases: MadeCase[] = []
let coordinator: SignedIn

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  for (let at = 0; at < 12; at += 1) cases.push(await aCase(app))
})

const deadlocks = async () => {
  // the count reaches the statistics when the session that met it rests
  const { rows } = await app.database.owner.pool.query(
    'select pg_stat_clear_snapshot(), deadlocks::int from pg_stat_database where datname = current_database()',
  )
  return rows[0].deadlocks as number
}

/** A period of no days: the term of the case is counted anew and stays what it was. */
const recount = ({ id, officer }: MadeCase) =>
  officer.call(`/cases/${id}/uncounted-periods`, {
    periodReason: 'independent-cause',
    periodFrom: '23.11.2026',
    periodTo: '23.11.2026',
    periodNote: 'awaria',
  })

test('acts that count terms and changes of the calendar wait for each other and never deadlock', async () => {
  const before = await deadlocks()
  const answers: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const { shown } = (await coordinator.call('/calendar/rehearsal', { kind: 'free-day', ...freeDay })).json()
    const counted = cases.map(recount)
    const change = coordinator.call('/calendar/free-days', { ...freeDay, rehearsal: shown.seen })
    const done = await Promise.all([...counted, change, ...cases.map(recount)])
    answers.push(...done.map(({ statusCode }) => statusCode))
    const { changeId, moved } = (await change).json()
    expect(moved).toBe(shown.moved)
    const back = (await coordinator.get(`/calendar/changes/${changeId}`, 'json')).json().shown
    const revert = coordinator.call(`/calendar/changes/${changeId}/revert`, { why: 'pomyłka', rehearsal: back.seen })
    answers.push(...(await Promise.all([...cases.map(recount), revert])).map(({ statusCode }) => statusCode))
  }
  expect(new Set(answers)).toEqual(new Set([200]))
  expect(await deadlocks()).toBe(before)
  const ends = await app.services.database.db.selectFrom('cases').select('statutory_end').execute()
  expect(new Set(ends.map((row) => row.statutory_end))).not.toContain('2026-12-28')
})

test('closings and corrections by many at once neither deadlock nor wait for each other’s connections', async () => {
  const before = await deadlocks()
  const { db } = app.services.database
  const clerk = await app.signIn('podawcze')
  const { id: cardEditionId } = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
    .where('c.symbol', '=', 'WGD-01')
    .executeTakeFirstOrThrow()
  const pair = async ({ id, paper, officer }: MadeCase) => {
    await officer.call(`/cases/${id}/settlement`, { outcome: 'other', settledOn: '23.11.2026', note: 'pismo' })
    const row = await db.selectFrom('papers').selectAll().where('id', '=', paper.id).executeTakeFirstOrThrow()
    const { version, title, kind, arrived_on: arrivedOn, unit_id: unitId, delivery_form: deliveryForm } = row
    const form = { version, title, kind, arrivedOn, unitId, deliveryForm, cardEditionId, reason: 'inna karta' }
    return [() => clerk.call(`/papers/${paper.id}/correct`, form), () => officer.call(`/cases/${id}/closing`, {})]
  }
  const acts = (await Promise.all(cases.map(pair))).flat()
  const answers = await Promise.all(acts.map((run) => run()))
  // either may come too late and be refused; neither may break
  expect(answers.map(({ statusCode }) => statusCode).filter((code) => ![200, 409].includes(code))).toEqual([])
  expect(await deadlocks()).toBe(before)
})

import { expect, test } from 'vitest'
import { statusCodeOf } from '#modules/registers/index.ts'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { aPaper } from '#test/support/papers.ts'
import { usualTimeOf } from './usual-time.query.ts'

const app = useApp()
const status = async (accept: string) => {
  const paper = await aPaper(app.services, { card: 'WGD-12', expectedOn: '2026-12-23' })
  const url = `/s/${statusCodeOf(await app.services.office(), paper.id)}`
  return app.server.inject({ method: 'GET', url, headers: { accept } })
}

/** One case of WGD-12, settled so many days after its filing. */
async function settled(days: number, settledOn = '2026-11-20') {
  const { id, paper } = await aCase(app)
  const { db } = app.services.database
  const filed = new Date(Date.parse(settledOn) - days * 86_400_000).toISOString().slice(0, 10)
  await db.updateTable('papers').set({ filed_on: filed }).where('id', '=', paper.id).execute()
  const outcome = { state: 'settled' as const, outcome: 'decision' as const, settled_on: settledOn }
  const row = await db
    .selectFrom('cases')
    .select(['founded_by', 'founded_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('cases')
    .set({ ...outcome, settled_by: row.founded_by, settled_at: row.founded_at })
    .where('id', '=', id)
    .execute()
}

test('nineteen settled cases are told to nobody, the twentieth opens median and range; older than a year do not count', async () => {
  for (let at = 0; at < 19; at += 1) await settled(at + 1)
  await settled(400, '2025-11-20')
  expect(await usualTimeOf(app.services, 'WGD-12')).toBeUndefined()
  expect((await status('text/html')).body).not.toContain('Ile to zwykle trwa')

  await settled(20)
  expect(await usualTimeOf(app.services, 'WGD-12')).toEqual({ matters: 20, median: 10, from: 2, to: 18 })
  expect(await usualTimeOf(app.services, 'WGD-19')).toBeUndefined()
  const html = (await status('text/html')).body
  expect(html).toContain('połowa trwała najwyżej 10 dni, a osiem na dziesięć trwało od 2 dni do 18 dni')
  expect(html).toContain('To nie jest obietnica ani termin.')
  expect((await status('application/json')).json().usualTime).toMatchObject({ median: 10 })
})

import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const mend = { effect: 'correction', basis: 'Pominięto zwolnienie.' } as const
const heading = 'Nowsza edycja karty: decyzja'

/** The papers that the page of a case says wait for a decision. */
const editionsOf = async (login: string, caseId: string) => {
  const { panels } = (await (await app.signIn(login)).get(`/cases/${caseId}`, 'json')).json()
  return panels.editions
}

test('the page of a case names each of its papers that waits, and leads to where one decides', async () => {
  const { id, sign, paper, officer } = await aCase(app)
  const second = await aPaper(app.services, { card: 'WGD-05', state: 'in-unit', holder: 'chancery' })
  expect((await officer.call(`/papers/${second.id}/joining`, { sign })).statusCode).toBe(200)
  expect(await editionsOf('referent-wgd', id)).toEqual([])
  expect((await officer.get(`/cases/${id}`)).body).not.toContain(heading)

  await nextEdition(app, 'WGD-12', '2026-11-24', () => ({ openMatters: mend }))
  const { id: keptEditionId } = await nextEdition(app, 'WGD-05', '2026-11-23', () => ({ openMatters: mend }))
  // an edition that has not begun yet is nobody's decision
  expect(await editionsOf('referent-wgd', id)).toMatchObject([{ id: second.id, symbol: 'WGD-05', may: 'decide' }])
  app.clock.set('2026-11-24T09:00:00+01:00')
  const both = await editionsOf('referent-wgd', id)
  expect(both).toHaveLength(2)
  expect(both).toContainEqual(
    expect.objectContaining({ id: paper.id, symbol: 'WGD-12', before: 1, after: 2, effect: 'correction' }),
  )
  const { body } = await officer.get(`/cases/${id}`)
  for (const words of [heading, `/papers/${paper.id}#newer-edition-decision`, 'Zdecyduj o piśmie', 'poprawka karty.'])
    expect(body).toContain(words)
  expect((await officer.get(`/papers/${paper.id}`)).body).toContain('id="newer-edition-decision"')

  // who only looks is led there too, but not told to decide
  expect(await editionsOf('koordynator', id)).toMatchObject([{ may: 'look' }, { may: 'look' }])
  expect((await (await app.signIn('koordynator')).get(`/cases/${id}`)).body).toContain('Zobacz pismo')

  const keeping = { keptEditionId, keptWhy: 'Pismo dodatkowe.' }
  expect((await officer.call(`/papers/${second.id}/edition-keeping`, keeping)).statusCode).toBe(200)
  expect(await editionsOf('referent-wgd', id)).toMatchObject([{ id: paper.id }])
})

test('a settled case has nothing to decide', async () => {
  const { id, officer } = await aCase(app)
  await nextEdition(app, 'WGD-12', '2026-11-23', () => ({ openMatters: mend }))
  app.clock.set('2026-11-24T09:00:00+01:00')
  expect(await editionsOf('referent-wgd', id)).toHaveLength(1)
  const end = { outcome: 'order', settledOn: '24.11.2026' }
  expect((await officer.call(`/cases/${id}/settlement`, end)).statusCode).toBe(200)
  expect(await editionsOf('referent-wgd', id)).toEqual([])
})

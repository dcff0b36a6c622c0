import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()
let clerk: SignedIn
let coordinator: SignedIn

beforeAll(async () => {
  clerk = await app.signIn('podawcze')
  coordinator = await app.signIn('koordynator')
})

const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const open = (firstNumber: string, lastNumber: string, by = coordinator) =>
  by.call('/posting-numbers', { firstNumber, lastNumber })

/** A summons written as a letter; answers what sends it without a number. */
async function letter() {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const { id } = await aPaper(app.services, { card: 'WKŚ-01', marks })
  const { documentId: letterId } = (await clerk.call(`/papers/${id}/summons`, { letterDays: 7 })).json()
  const fields = { letterId, way: 'post', leftOn: '23.11.2026', reference: '' }
  return () => clerk.call(`/papers/${id}/dispatches`, fields)
}

test('registered letters take numbers with their check digit from the ranges, none twice, and a used-up range refuses', async () => {
  const [first, second, third] = [await letter(), await letter(), await letter()]
  expect(whyOf(await first())).toBe('posting-no-range')
  expect(whyOf(await open('00759007731512000621', '00759007731512000638', clerk))).toBe(403)
  expect(whyOf(await open('00759007731512000622', '00759007731512000638'))).toBe('posting-range-number-wrong')
  expect((await open('00759007731512000621', '00759007731512000638')).json()).toMatchObject({ numbers: 2 })
  expect(whyOf(await open('(00)759007731512000638', '(00)759007731512000638'))).toBe('posting-range-overlaps')

  const both = await Promise.all([first(), second()])
  const given = both.map((answer) => answer.json().reference).toSorted()
  expect(given).toEqual(['00759007731512000621', '00759007731512000638'])
  const refused = await third()
  expect([whyOf(refused), refused.json().title]).toEqual([
    'posting-numbers-exhausted',
    expect.stringContaining('00759007731512000638'),
  ])
  expect(whyOf(await open('RR473124829PL', 'RR473124829PL'))).toBe('done')
  expect((await third()).json().reference).toBe('RR473124829PL')
  const page = await coordinator.get('/posting-numbers')
  expect(page.body).toContain('00759007731512000621')
  expect((await coordinator.get('/posting-numbers', 'json')).json().map((row: { left: number }) => row.left)).toEqual([
    0, 0,
  ])
})

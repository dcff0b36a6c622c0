import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { postalNumber } from '#test/support/postal-numbers.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp()
const writes = countWrites(app)
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
  return (other: object = {}) => clerk.call(`/papers/${id}/dispatches`, { ...fields, ...other })
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

test('a number is typed once, right and from the ranges; the program passes over one that was typed', async () => {
  const [first, second, third, fourth] = [await letter(), await letter(), await letter(), await letter()]
  expect(whyOf(await open(postalNumber(100), postalNumber(102)))).toBe('done')
  expect((await first({ reference: `(00)${postalNumber(100).slice(2)}` })).json().reference).toBe(postalNumber(100))
  const before = await writes.mark()
  for (const [reference, why] of [
    [postalNumber(100), 'posting-number-used'],
    ['00759007731512000621', 'posting-number-used'],
    [postalNumber(103), 'posting-number-outside'],
    ['list 12', 'posting-number-invalid'],
  ]) {
    const answer = await second({ reference })
    expect([whyOf(answer), answer.json().title]).toEqual([why, expect.stringMatching(/^[A-Z].+\.$/)])
  }
  expect(whyOf(await second({ way: 'ordinary' }))).toBe('letter-needs-slip')
  expect(await writes.since(before)).toEqual([])
  expect((await second()).json().reference).toBe(postalNumber(101))
  // two clerks, one number left: one of them gets it, the other is told
  const both = await Promise.all([third(), fourth()])
  expect(both.map(whyOf).toSorted()).toEqual(['done', 'posting-numbers-exhausted'])
})

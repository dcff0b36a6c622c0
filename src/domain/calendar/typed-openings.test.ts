import { expect, test } from 'vitest'
import { byWeekday, openingsText, readOpenings } from './typed-openings.ts'

const of = (opens: string, closes: string) => ({ opens, closes })
const told = (text: string) => {
  const outcome = readOpenings(text)
  return outcome.ok ? outcome.event : outcome.refusal.why
}
const withBreak = [of('08:00', '12:00'), of('12:30', '16:00')]

test.each([
  ['', []],
  ['8:00–15:30', [of('08:00', '15:30')]],
  ['8:00–12:00, 12:30–16:00', withBreak],
  ['8-12, 12.30-16', withBreak],
  ['od 8 do 12 i od 12.30 do 16', withBreak],
  ['12:30–16:00; 8:00–12:00', withBreak],
  ['8:00–12:00, 12:30–14:00, 14:15–24:00', [of('08:00', '12:00'), of('12:30', '14:00'), of('14:15', '24:00')]],
  ['8:00', 'openings-unreadable'],
  ['rano', 'openings-unreadable'],
  ['8:00–25:00', 'openings-unreadable'],
  ['8:70–12:00', 'openings-unreadable'],
  ['8:00–12:00,', 'openings-unreadable'],
  ['16:00–8:00', 'openings-backwards'],
  ['8:00–8:00', 'openings-backwards'],
  ['8:00–13:00, 12:30–16:00', 'openings-overlap'],
  ['12:30–16:00, 8:00–13:00', 'openings-overlap'],
  ['8:00–12:00, 12:00–16:00', 'openings-overlap'],
])('„%s”', (text, answer) => {
  expect(told(text)).toEqual(answer)
})

test('what is written is read again', () => {
  expect(openingsText(withBreak)).toBe('8:00–12:00, 12:30–16:00')
  expect(told(openingsText(withBreak))).toEqual(withBreak)
})

test('openings stand by weekday, in the order of the day', () => {
  const [morning, afternoon] = withBreak.map((one) => ({ weekday: 2, ...one }))
  const sunday = { weekday: 7, ...of('09:00', '10:00') }
  expect(byWeekday([sunday, afternoon!, morning!])).toEqual([
    { weekday: 2, openings: [morning, afternoon] },
    { weekday: 7, openings: [sunday] },
  ])
})

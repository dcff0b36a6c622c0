import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import type { Exclusion } from './exclusions.ts'
import { endOfTerm } from './term.ts'

const extend = (count: number, notCounted: readonly Exclusion[]) =>
  endOfTerm({ from: day('2026-11-02'), length: { unit: 'months', count }, roll: 'art-57', notCounted })
const away = (from: string, to: string, reason: Exclusion['reason'] = 'party-delay'): Exclusion => ({
  from: day(from),
  to: day(to),
  reason,
})

test.each([
  ['1.3: cured after four days, Sunday rolls', [away('2026-11-02', '2026-11-06')], '2026-12-06', '2026-12-07'],
  ['nothing excluded', [], '2026-12-02', '2026-12-02'],
  [
    'overlapping periods count once',
    [away('2026-11-10', '2026-11-14'), away('2026-11-12', '2026-11-16', 'independent-cause')],
    '2026-12-08',
    '2026-12-08',
  ],
  [
    'one within another',
    [away('2026-11-10', '2026-11-20'), away('2026-11-12', '2026-11-13')],
    '2026-12-12',
    '2026-12-14',
  ],
  [
    'touching periods add up',
    [away('2026-11-04', '2026-11-06'), away('2026-11-06', '2026-11-09')],
    '2026-12-07',
    '2026-12-07',
  ],
  ['in any order', [away('2026-11-20', '2026-11-23'), away('2026-11-04', '2026-11-06')], '2026-12-07', '2026-12-07'],
  ['days before filing add nothing', [away('2026-10-20', '2026-11-04')], '2026-12-04', '2026-12-04'],
  [
    'a period begun when the term had run out adds nothing',
    [away('2026-12-02', '2026-12-20')],
    '2026-12-02',
    '2026-12-02',
  ],
  [
    'a period within the extension counts too',
    [away('2026-11-02', '2026-11-12'), away('2026-12-09', '2026-12-14')],
    '2026-12-17',
    '2026-12-17',
  ],
  ['empty, it is no period', [away('2026-11-20', '2026-11-20')], '2026-12-02', '2026-12-02'],
] as const)('art. 35 § 5 KPA: %s', (_why, exclusions, nominalEnd, lastDay) => {
  const term = extend(1, exclusions)
  expect([term.nominalEnd.toString(), term.lastDay.toString()]).toEqual([nominalEnd, lastDay])
})

test('the derivation keeps the start, names the period and ends once', () => {
  const { steps } = extend(1, [away('2026-11-02', '2026-11-06')])
  expect(steps.map(({ text, basis }) => `${text} [${basis}]`)).toEqual([
    'Zdarzenie, od którego biegnie termin: 2 listopada 2026 (poniedziałek). Od tego dnia biegnie termin. [art. 57 KPA]',
    'Termin wynosi 1 miesiąc i z obliczenia kończy się w dniu o tej samej liczbie co dzień początkowy: 2 grudnia 2026 (środa). [art. 57 § 3 KPA]',
    'Nie wlicza się 4 dni od 2 listopada 2026 do 6 listopada 2026 (opóźnienie z winy strony); koniec z obliczenia przesuwa się na 6 grudnia 2026. [art. 35 § 5 KPA]',
    expect.stringContaining('6 grudnia 2026 (niedziela) to dzień ustawowo wolny od pracy.'),
    expect.stringMatching(/^Ostatni dzień terminu: 7 grudnia 2026 \(poniedziałek\)/),
  ])
})

test('an earlier roll leaves no trace in the derivation', () => {
  const { steps, lastDay } = extend(2, [away('2026-11-02', '2026-11-05')])
  expect(lastDay.toString()).toBe('2027-01-05')
  expect(steps.filter((step) => step.text.startsWith('Ostatni dzień'))).toHaveLength(1)
  expect(steps.some((step) => step.text.includes('sobota,'))).toBe(false)
})

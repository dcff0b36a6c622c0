import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import type { Exclusion } from './exclusions.ts'
import { deriveTerm, endOfTerm } from './term.ts'

const extend = (count: number, notCounted: readonly Exclusion[]) =>
  endOfTerm({
    from: day('2026-11-02'),
    length: { unit: 'months', count },
    roll: 'art-57',
    notCounted,
    calendar: STATUTORY,
  })
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

test('a suspension not yet lifted stops the term, and its end is only the earliest possible', () => {
  const notCounted = [{ from: day('2026-11-10'), to: null, reason: 'suspension' }] as const
  const length = { unit: 'months', count: 1 } as const
  const term = endOfTerm({
    from: day('2026-11-02'),
    length,
    roll: 'art-57',
    notCounted,
    asOf: day('2026-11-24'),
    calendar: STATUTORY,
  })
  expect([term.lastDay.toString(), term.progress]).toEqual(['2026-12-16', 'stopped'])
  expect(term.steps.slice(2).map(({ text, basis }) => `${text} [${basis}]`)).toEqual([
    'Od 10 listopada 2026 termin nie biegnie (zawieszenie postępowania) i okres ten jeszcze trwa. Do 24 listopada 2026 nie wlicza się 14 dni; termin skończy się nie wcześniej niż 16 grudnia 2026. [art. 35 § 5 i art. 103 KPA]',
    'Najwcześniejszy możliwy ostatni dzień terminu: 16 grudnia 2026 (środa). Nie jest to sobota ani dzień wolny od pracy, więc termin się nie przesuwa. [art. 57 § 4 KPA]',
  ])
})

const open = (from: string): Exclusion => ({ from: day(from), to: null, reason: 'suspension' })

test.each([
  ['begun today: stopped, no day yet', [open('2026-11-24')], '2026-12-02', 'stopped'],
  ['begun after the day asked for: not yet', [open('2026-11-25')], '2026-12-02', 'running'],
  ['begun before filing', [open('2026-10-01')], '2026-12-24', 'stopped'],
  ['begun when the term had run out', [open('2026-12-02')], '2026-12-02', 'running'],
  [
    'joined with an ended one after it',
    [open('2026-11-20'), away('2026-11-22', '2026-11-30')],
    '2026-12-12',
    'stopped',
  ],
  [
    'joined with an ended one before it',
    [away('2026-11-18', '2026-11-21'), open('2026-11-20')],
    '2026-12-08',
    'stopped',
  ],
  ['the ended one alone', [away('2026-11-18', '2026-11-21')], '2026-12-05', 'running'],
] as const)('a period that still lasts on 24 November: %s', (_why, notCounted, nominalEnd, progress) => {
  const length = { unit: 'months', count: 1 } as const
  const term = endOfTerm({
    from: day('2026-11-02'),
    length,
    roll: 'art-57',
    notCounted,
    asOf: day('2026-11-24'),
    calendar: STATUTORY,
  })
  expect([term.nominalEnd.toString(), term.progress]).toEqual([nominalEnd, progress])
})

test.each([
  ['ends before it begins', away('2026-11-20', '2026-11-10'), 'interval-ends-before-start'],
  ['still lasts and no day is given', open('2026-11-20'), 'interval-still-open'],
] as const)('a period that %s is refused', (_why, period, why) => {
  const length = { unit: 'months', count: 1 } as const
  const outcome = deriveTerm({
    from: day('2026-11-02'),
    length,
    roll: 'art-57',
    notCounted: [period],
    calendar: STATUTORY,
  })
  expect(outcome).toMatchObject({ ok: false, refusal: { why } })
})

test('the refusal names the days', () => {
  const length = { unit: 'months', count: 1 } as const
  const notCounted = [away('2026-11-20', '2026-11-10')]
  expect(
    deriveTerm({ from: day('2026-11-02'), length, roll: 'art-57', notCounted, calendar: STATUTORY }),
  ).toMatchObject({
    refusal: { from: '20 listopada 2026', to: '10 listopada 2026' },
  })
})

test('joined periods name every reason and article once', () => {
  const periods = [
    away('2026-11-10', '2026-11-14'),
    away('2026-11-12', '2026-11-16', 'suspension'),
    away('2026-11-13', '2026-11-15', 'mediation'),
  ]
  const { steps, notCounted } = extend(1, periods)
  expect(notCounted).toHaveLength(1)
  expect(steps[2]).toMatchObject({
    text: 'Nie wlicza się 6 dni od 10 listopada 2026 do 16 listopada 2026 (opóźnienie z winy strony, zawieszenie postępowania, mediacja); koniec z obliczenia przesuwa się na 8 grudnia 2026.',
    basis: 'art. 35 § 5 KPA, art. 35 § 5 i art. 103 KPA',
  })
})

test.each([
  ['independent-cause', 'przyczyna niezależna od organu'],
  ['statutory-term', 'termin przewidziany w przepisach prawa dla dokonania czynności'],
  ['hybrid-delivery', 'doręczanie z wykorzystaniem publicznej usługi hybrydowej'],
] as const)('%s in words', (reason, words) => {
  const { steps } = extend(1, [away('2026-11-10', '2026-11-11', reason)])
  expect(steps[2]?.text).toContain(`Nie wlicza się 1 dnia od 10 listopada 2026 do 11 listopada 2026 (${words});`)
})

import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { deriveTerm, endOfTerm, TermError } from './term.ts'
import type { TermLength } from './term-length.ts'

const days = (count: number): TermLength => ({ unit: 'days', count })
const weeks = (count: number): TermLength => ({ unit: 'weeks', count })
const months = (count: number): TermLength => ({ unit: 'months', count })
const years = (count: number): TermLength => ({ unit: 'years', count })
const workingDays = (count: number): TermLength => ({ unit: 'working-days', count })

type Row = readonly [article: string, from: string, length: TermLength, nominalEnd: string, lastDay: string]

const table: readonly Row[] = [
  ['§ 1: no roll', '2026-11-23', days(7), '2026-11-30', '2026-11-30'],
  ['§ 1: one day', '2026-11-23', days(1), '2026-11-24', '2026-11-24'],
  ['§ 4: Independence Day', '2026-11-04', days(7), '2026-11-11', '2026-11-12'],
  ['§ 4: 24, 25, 26 December and Sunday', '2026-12-17', days(7), '2026-12-24', '2026-12-28'],
  ['§ 4: 24 December was ordinary in 2024', '2024-12-17', days(7), '2024-12-24', '2024-12-24'],
  ['§ 4: first free 24 December', '2025-12-17', days(7), '2025-12-24', '2025-12-29'],
  ['§ 4: 1 May, Saturday, 3 May on Sunday', '2026-04-17', days(14), '2026-05-01', '2026-05-04'],
  ['§ 4: Epiphany', '2026-12-23', days(14), '2027-01-06', '2027-01-07'],
  ['§ 4: Epiphany was ordinary in 2010', '2009-12-23', days(14), '2010-01-06', '2010-01-06'],
  ['§ 4: the one-off 12 November 2018', '2018-11-05', days(7), '2018-11-12', '2018-11-13'],
  ['§ 4: Easter Monday', '2026-03-30', days(7), '2026-04-06', '2026-04-07'],
  ['§ 4: Good Friday is ordinary', '2026-03-27', days(7), '2026-04-03', '2026-04-03'],
  ['§ 4: Corpus Christi', '2026-05-28', days(7), '2026-06-04', '2026-06-05'],
  ['§ 4: Saturday', '2026-11-21', days(7), '2026-11-28', '2026-11-30'],
  ['§ 4: Sunday', '2026-11-22', days(7), '2026-11-29', '2026-11-30'],
  ['§ 1: the event on a free day starts the term all the same', '2026-11-11', days(7), '2026-11-18', '2026-11-18'],
  ['§ 1: over the leap day', '2028-02-22', days(7), '2028-02-29', '2028-02-29'],
  ['§ 2: same name of the day', '2026-11-25', weeks(2), '2026-12-09', '2026-12-09'],
  ['§ 2 and 4: Thursday, 24 December', '2026-12-10', weeks(2), '2026-12-24', '2026-12-28'],
  ['§ 3: same number', '2026-11-02', months(1), '2026-12-02', '2026-12-02'],
  ['§ 3 and 4: Saturday', '2026-11-02', months(2), '2027-01-02', '2027-01-04'],
  ['§ 3 and 4: 24 December', '2026-11-24', months(1), '2026-12-24', '2026-12-28'],
  ['§ 3 and 4: no 31 February, Saturday', '2026-01-31', months(1), '2026-02-28', '2026-03-02'],
  ['§ 3 and 4: no 31 February, Sunday', '2026-12-31', months(2), '2027-02-28', '2027-03-01'],
  ['§ 3: no 31 April', '2026-03-31', months(1), '2026-04-30', '2026-04-30'],
  ['§ 3: leap February', '2028-01-31', months(1), '2028-02-29', '2028-02-29'],
  ['§ 3: the last day of a month is not carried on', '2026-02-28', months(1), '2026-03-28', '2026-03-30'],
  ['§ 3a: same day', '2026-11-23', years(1), '2027-11-23', '2027-11-23'],
  ['§ 3a: 29 February has no fellow', '2028-02-29', years(1), '2029-02-28', '2029-02-28'],
  ['§ 3a: 29 February to 29 February', '2024-02-29', years(4), '2028-02-29', '2028-02-29'],
  ['§ 3a and 4: 15 August on Saturday', '2024-08-15', years(2), '2026-08-15', '2026-08-17'],
  ['working days: over a weekend', '2026-11-20', workingDays(1), '2026-11-23', '2026-11-23'],
  ['working days: over Christmas', '2026-12-22', workingDays(3), '2026-12-29', '2026-12-29'],
  ['working days: the event on a Saturday', '2026-11-21', workingDays(2), '2026-11-24', '2026-11-24'],
  ['art. 44 then appeal of 14 days: 1.9 (a)', '2026-12-14', days(14), '2026-12-28', '2026-12-28'],
  ['art. 42 UDE then appeal: 1.9 (b)', '2026-12-16', days(14), '2026-12-30', '2026-12-30'],
  ['art. 217 § 3: certificate', '2026-11-17', days(7), '2026-11-24', '2026-11-24'],
]

test.each(table)('art. 57 %s: from %s', (_article, from, length, nominalEnd, lastDay) => {
  const term = endOfTerm({ from: day(from), length, roll: 'art-57', calendar: STATUTORY })
  expect([term.nominalEnd.toString(), term.lastDay.toString()]).toEqual([nominalEnd, lastDay])
})

test.each([
  ['art. 44 § 4 KPA: first notice on 30 November', '2026-11-30', 14, '2026-12-14'],
  ['art. 42 ust. 2 UDE: 14 days pass, the next day is the day of delivery', '2026-12-01', 14, '2026-12-15'],
  ['art. 42 ust. 2 UDE: the fourteenth day on 24 December does not move', '2026-12-10', 14, '2026-12-24'],
])('%s', (_article, from, count, end) => {
  const term = endOfTerm({ from: day(from), length: days(count), roll: 'none', calendar: STATUTORY })
  expect([term.nominalEnd.toString(), term.lastDay.toString()]).toEqual([end, end])
})

test('every step of the way is told with its article', () => {
  const { steps } = endOfTerm({ from: day('2026-12-17'), length: days(7), roll: 'art-57', calendar: STATUTORY })
  expect(steps.map((step) => `${step.day} ${step.text} [${step.basis}]`)).toEqual([
    '2026-12-17 Zdarzenie, od którego biegnie termin: 17 grudnia 2026 (czwartek). Tego dnia nie wlicza się do terminu; pierwszy liczony dzień to 18 grudnia 2026 (piątek). [art. 57 § 1 KPA]',
    '2026-12-24 Termin wynosi 7 dni; jego ostatnim dniem z obliczenia jest 24 grudnia 2026 (czwartek). [art. 57 § 1 KPA]',
    expect.stringMatching(
      /^2026-12-24 24 grudnia 2026 \(czwartek\) to dzień ustawowo wolny od pracy: Wigilia Bożego Narodzenia\. .*Dz\.U\. 2024 poz\. 1965/,
    ),
    expect.stringMatching(/^2026-12-25 .*: pierwszy dzień Bożego Narodzenia\./),
    expect.stringMatching(/^2026-12-26 26 grudnia 2026 \(sobota\) .*: drugi dzień Bożego Narodzenia\./),
    expect.stringMatching(/^2026-12-27 27 grudnia 2026 \(niedziela\) to dzień ustawowo wolny od pracy\./),
    '2026-12-28 Ostatni dzień terminu: 28 grudnia 2026 (poniedziałek), najbliższy następny dzień, który nie jest sobotą ani dniem wolnym od pracy. [art. 57 § 4 KPA]',
  ])
})

test.each([
  [weeks(2), '2026-11-25', 'art. 57 § 2 KPA', 'dniu tej samej nazwy (środa)'],
  [months(1), '2026-11-02', 'art. 57 § 3 KPA', 'w dniu o tej samej liczbie'],
  [months(1), '2026-01-31', 'art. 57 § 3 KPA', 'w lutym 2026 nie ma dnia 31'],
  [years(1), '2026-11-23', 'art. 57 § 3a KPA', 'w dniu o tej samej dacie co dzień początkowy: 23 listopada 2027'],
  [years(1), '2028-02-29', 'art. 57 § 3a KPA', 'bezpośrednio poprzedzającym (w lutym 2029 nie ma dnia 29)'],
])('the nominal end names its rule', (length, from, basis, words) => {
  const nominal = endOfTerm({ from: day(from), length, roll: 'art-57', calendar: STATUTORY }).steps[1]
  expect(nominal?.basis).toBe(basis)
  expect(nominal?.text).toContain(words)
})

describe('absurd input has a typed answer', () => {
  test.each([
    ['zero', '2026-11-23', days(0), 'term-length-not-positive'],
    ['negative', '2026-11-23', weeks(-1), 'term-length-not-positive'],
    ['a fraction', '2026-11-23', days(1.5), 'term-length-not-positive'],
    ['not a number', '2026-11-23', days(Number.NaN), 'term-length-not-positive'],
    ['beyond the known holidays', '2026-11-23', days(10_000), 'term-outside-calendar'],
    ['beyond any calendar', '2026-11-23', years(999_999_999), 'term-outside-calendar'],
    ['beyond the known holidays, in working days', '2026-11-23', workingDays(1_000_000), 'term-outside-calendar'],
    ['a start before the known holidays', '1999-12-31', days(7), 'term-outside-calendar'],
    ['an end that rolls out of the known years', '2050-12-24', days(7), 'term-outside-calendar'],
  ])('%s', (_why, from, length, why) => {
    const attempt = () => endOfTerm({ from: day(from), length, roll: 'art-57', calendar: STATUTORY })
    expect(attempt).toThrow(TermError)
    expect(attempt).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ why }) }))
  })
})

test('a term without a start is refused as data', () => {
  expect(deriveTerm({ from: null, length: days(7), roll: 'art-57', calendar: STATUTORY })).toEqual({
    ok: false,
    refusal: { why: 'term-start-missing' },
  })
})

test('an unknown fault is not hidden as a refusal', () => {
  const broken = () => {
    throw new TypeError('broken')
  }
  const calendar = { ...STATUTORY, corrections: { size: 1, get: broken } as never }
  expect(() => deriveTerm({ from: day('2026-11-23'), length: days(7), roll: 'art-57', calendar })).toThrow(TypeError)
})

describe('the derivation', () => {
  test('names the event, the act of the length and the first day counted', () => {
    const length = { ...days(14), basis: 'art. 129 § 2 KPA' }
    const term = endOfTerm({
      from: day('2026-11-27'),
      event: 'decision-delivery',
      length,
      roll: 'art-57',
      calendar: STATUTORY,
    })
    expect(term.firstDay.toString()).toBe('2026-11-28')
    expect(term.steps.slice(0, 2)).toEqual([
      {
        day: day('2026-11-27'),
        text: 'Doręczenie decyzji: 27 listopada 2026 (piątek). Tego dnia nie wlicza się do terminu; pierwszy liczony dzień to 28 listopada 2026 (sobota).',
        basis: 'art. 129 § 2 KPA w związku z art. 57 § 1 KPA',
      },
      {
        day: day('2026-12-11'),
        text: 'Termin wynosi 14 dni; jego ostatnim dniem z obliczenia jest 11 grudnia 2026 (piątek).',
        basis: 'art. 129 § 2 KPA w związku z art. 57 § 1 KPA',
        kind: 'length',
      },
    ])
  })

  test('working days begin on a working day', () => {
    const term = endOfTerm({ from: day('2026-11-27'), length: workingDays(2), roll: 'art-57', calendar: STATUTORY })
    expect(term.firstDay.toString()).toBe('2026-11-30')
    expect(term.steps.map(({ text }) => text)).toEqual([
      'Zdarzenie, od którego biegnie termin: 27 listopada 2026 (piątek). Tego dnia nie wlicza się do terminu; pierwszy liczony dzień to 30 listopada 2026 (poniedziałek).',
      'Termin wynosi 2 dni robocze, licząc bez sobót, niedziel i świąt; jego ostatnim dniem z obliczenia jest 1 grudnia 2026 (wtorek).',
      'Ostatni dzień terminu: 1 grudnia 2026 (wtorek). Nie jest to sobota ani dzień wolny od pracy, więc termin się nie przesuwa.',
    ])
  })

  test('a month runs from its day, a Saturday before 1 June 2017 is free by the resolution', () => {
    const term = endOfTerm({
      from: day('2017-04-20'),
      event: 'filing',
      length: months(1),
      roll: 'art-57',
      calendar: STATUTORY,
    })
    expect(term.steps.map(({ text, basis }) => `${text} [${basis}]`)).toEqual([
      'Wniesienie podania: 20 kwietnia 2017 (czwartek). Od tego dnia biegnie termin. [art. 61 § 3 KPA w związku z art. 57 KPA]',
      'Termin wynosi 1 miesiąc i z obliczenia kończy się w dniu o tej samej liczbie co dzień początkowy: 20 maja 2017 (sobota). [art. 57 § 3 KPA]',
      '20 maja 2017 (sobota) to sobota, na równi z dniem wolnym od pracy. [art. 57 § 4 KPA w brzmieniu sprzed 1.06.2017 (Dz.U. 2017 poz. 935) i uchwała NSA z 15.06.2011, I OPS 1/11]',
      '21 maja 2017 (niedziela) to dzień ustawowo wolny od pracy. [art. 1 pkt 2 ustawy z 18.01.1951 o dniach wolnych od pracy (Dz.U. 2025 poz. 296)]',
      'Ostatni dzień terminu: 22 maja 2017 (poniedziałek), najbliższy następny dzień, który nie jest sobotą ani dniem wolnym od pracy. [art. 57 § 4 KPA]',
    ])
  })

  test('a day the act fixes is not moved, and says so', () => {
    const { steps } = endOfTerm({ from: day('2026-12-10'), length: days(14), roll: 'none', calendar: STATUTORY })
    expect(steps.at(-1)).toEqual({
      day: day('2026-12-24'),
      text: 'Ostatni dzień: 24 grudnia 2026 (czwartek). Przepis wyznacza ten dzień wprost, więc nie przesuwa się go z dnia wolnego.',
      basis: 'art. 57 § 4 KPA (nie stosuje się)',
    })
  })

  test.each([
    [days(7), '§ 1'],
    [weeks(1), '§ 2'],
    [months(1), '§ 3'],
    [years(1), '§ 4'],
    [workingDays(1), 'przepis szczególny (dni robocze) w związku z art. 12 § 1'],
  ])('tax terms are counted by Ordynacja: %o', (length, article) => {
    const { steps } = endOfTerm({ from: day('2026-11-23'), length, roll: 'art-12-op', calendar: STATUTORY })
    expect(steps[1]?.basis).toContain(`${article} Ordynacji podatkowej`)
    expect(steps.at(-1)?.basis).toBe('art. 12 § 5 Ordynacji podatkowej')
    expect(steps[0]?.basis).toMatch(/^art\. 12( § 1)? Ordynacji podatkowej$/)
  })

  test.each([
    ['2017-05-31', 'art-57', 'art. 112 KC (odpowiednio)'],
    ['2017-06-01', 'art-57', 'art. 57 § 3a KPA'],
    ['2017-05-31', 'art-12-op', 'art. 12 § 4 Ordynacji podatkowej'],
  ] as const)('years from %s by %s', (from, roll, basis) => {
    expect(endOfTerm({ from: day(from), length: years(1), roll, calendar: STATUTORY }).steps[1]?.basis).toBe(basis)
  })
})

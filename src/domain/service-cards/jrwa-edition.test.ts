import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type PlanRow, planEdition } from './jrwa-edition.ts'

const row = (symbol: string, title: string, rest: Partial<PlanRow> = {}): PlanRow => ({
  symbol,
  title,
  category: 'B5',
  validFrom: day('2011-01-01'),
  validTo: null,
  invented: false,
  ...rest,
})
const given = (symbol: string, title: string, category: string | null = 'B5') => ({ symbol, title, category })
const NEW_YEAR = day('2027-01-01')

function kinds(known: PlanRow[], classes: ReturnType<typeof given>[], from: typeof NEW_YEAR | null) {
  const outcome = planEdition(known, classes, from)
  if (!outcome.ok) return outcome.refusal
  return outcome.event.map((change) => [change.kind, 'row' in change ? change.row.symbol : change.known.symbol])
}

describe('a correction of the plan in force', () => {
  const known = [
    row('6', 'Środowisko'),
    row('61', 'Przyroda', { category: null }),
    row('62', 'Ochrona', { invented: true }),
  ]

  test.each([
    ['nothing new', [given('6', 'Środowisko')], [['keep', '6']]],
    ['another title', [given('6', 'Środowisko i grunty')], [['correct', '6']]],
    ['a category at last', [given('61', 'Przyroda')], [['correct', '61']]],
    ['no category does not erase one', [given('6', 'Środowisko', null)], [['keep', '6']]],
    ['an invented class confirmed', [given('62', 'Ochrona')], [['correct', '62']]],
    ['a class never seen, of five digits', [given('66211', 'Nowa')], [['add', '66211']]],
  ])('%s', (_what, classes, expected) => {
    expect(kinds(known, classes, null)).toEqual(expected)
  })

  test('an ended class is not corrected back to life', () => {
    const ended = [row('6', 'Środowisko', { validTo: day('2020-12-31') })]
    expect(kinds(ended, [given('6', 'Środowisko')], null)).toEqual({
      why: 'jrwa-class-ended',
      symbol: '6',
      day: '2020-12-31',
    })
  })
})

describe('an edition from a day', () => {
  test.each([
    ['nothing new', [row('6', 'A')], [given('6', 'A')], [['keep', '6']]],
    ['another title begins that day', [row('6', 'A')], [given('6', 'B')], [['renew', '6']]],
    ['another category begins that day', [row('6', 'A')], [given('6', 'A', 'BE10')], [['renew', '6']]],
    ['no category keeps the known one', [row('6', 'A')], [given('6', 'A', null)], [['keep', '6']]],
    [
      'a class only confirmed keeps its first day',
      [row('6', 'A', { invented: true })],
      [given('6', 'A')],
      [['correct', '6']],
    ],
    [
      'what is left out ends',
      [row('6', 'A'), row('7', 'B')],
      [given('6', 'A')],
      [
        ['keep', '6'],
        ['end', '7'],
      ],
    ],
    [
      'what ended before is left alone',
      [row('6', 'A'), row('7', 'B', { validTo: day('2020-12-31') })],
      [given('6', 'A')],
      [['keep', '6']],
    ],
    ['what ended comes back', [row('7', 'B', { validTo: day('2026-12-31') })], [given('7', 'B')], [['add', '7']]],
    [
      'the same edition again, corrected',
      [row('6', 'A', { validFrom: NEW_YEAR })],
      [given('6', 'B')],
      [['correct', '6']],
    ],
    [
      'the same edition again, unchanged',
      [row('6', 'A', { validTo: day('2026-12-31') }), row('6', 'B', { validFrom: NEW_YEAR })],
      [given('6', 'B')],
      [['keep', '6']],
    ],
    [
      'the same edition again, a class left out by mistake put back',
      [row('6', 'A', { validFrom: NEW_YEAR, validTo: day('2026-12-31') })],
      [given('6', 'A')],
      [['correct', '6']],
    ],
    [
      'the newest row speaks, however they are listed',
      [row('6', 'B', { validFrom: day('2020-01-01') }), row('6', 'A', { validTo: day('2019-12-31') })],
      [given('6', 'B')],
      [['keep', '6']],
    ],
  ])('%s', (_what, known, classes, expected) => {
    expect(kinds(known, classes, NEW_YEAR)).toEqual(expected)
  })

  test.each([
    ['a class that begins later', row('6', 'A', { validFrom: day('2027-01-02') }), '2027-01-02'],
    ['a class that ends later', row('6', 'A', { validTo: day('2027-01-01') }), '2027-01-02'],
  ])('is not slipped in before %s', (_what, known, later) => {
    expect(kinds([known], [given('6', 'A')], NEW_YEAR)).toEqual({ why: 'jrwa-later-edition', symbol: '6', day: later })
  })

  test('keeps what it changes beside what stood before', () => {
    const known = row('6', 'A')
    const outcome = planEdition([known], [given('6', 'B', null)], NEW_YEAR)
    expect(outcome).toEqual({ ok: true, event: [{ kind: 'renew', row: given('6', 'B', 'B5'), known }] })
  })
})

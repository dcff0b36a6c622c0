import { expect, test } from 'vitest'
import { changeWeek, type WeekFacts } from './opening-week.ts'
import type { DatedHours } from './place-hours.ts'

const kept: DatedHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  ...{ weekday, opens: '07:30', closes: '15:30' },
  ...{ from: '2024-08-01', until: null },
}))
const usual = [1, 2, 3, 4, 5, 6, 7].map((weekday) => (weekday < 6 ? [{ opens: '07:30', closes: '15:30' }] : []))
const longThursday = usual.map((day, at) => (at === 3 ? [{ opens: '07:30', closes: '17:30' }] : day))
const withBreak = [
  { opens: '07:30', closes: '12:00' },
  { opens: '12:30', closes: '15:30' },
]
const keptWithBreak = withBreak.map((one) => ({ ...one, weekday: 1, from: '2024-08-01', until: null }))
const facts: WeekFacts = { from: '2026-12-01', today: '2026-11-23', week: longThursday, kept, planned: [] }
const judge = (change: Partial<WeekFacts>) => {
  const outcome = changeWeek({ ...facts, ...change })
  return outcome.ok ? outcome.event : outcome.refusal
}

test.each<[string, Partial<WeekFacts>, object]>([
  ['a longer Thursday until further notice', {}, { until: null }],
  ['from today', { from: '2026-11-23' }, { until: null }],
  ['hours of the past are history', { from: '2026-11-22' }, { why: 'opening-week-past' }],
  ['nothing changes', { week: usual }, { why: 'opening-week-same' }],
  [
    'a break on Monday',
    { week: [withBreak, ...usual.slice(1)] },
    { openings: expect.arrayContaining(withBreak.map((one) => ({ weekday: 1, ...one }))) },
  ],
  [
    'the same break again',
    { kept: keptWithBreak, week: [withBreak, [], [], [], [], [], []] },
    { why: 'opening-week-same' },
  ],
  ['a later week stays: this one holds until the day before it', { planned: ['2027-01-01'] }, { until: '2026-12-31' }],
  ['the same day entered anew: nothing lies between', { planned: ['2026-12-01'] }, { until: null }],
  ['a place that shuts for good', { week: usual.map(() => []) }, { openings: [], until: null }],
])('%s', (_what, change, answer) => {
  expect(judge(change)).toMatchObject(answer)
})

test('only days with hours are kept, Monday first', () => {
  expect(judge({})).toMatchObject({
    openings: [
      { weekday: 1, opens: '07:30', closes: '15:30' },
      { weekday: 2, opens: '07:30', closes: '15:30' },
      { weekday: 3, opens: '07:30', closes: '15:30' },
      { weekday: 4, opens: '07:30', closes: '17:30' },
      { weekday: 5, opens: '07:30', closes: '15:30' },
    ],
  })
})

import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { nameSuccessors, type SuccessionFacts, successionBasis } from './succession.ts'

const facts: SuccessionFacts = {
  ...{ today: day('2026-12-20'), since: day('2026-12-10'), filedOn: day('2026-11-23') },
  ...{ noted: 'died-right-passes-on', named: 2 },
}

test.each<[string, Partial<SuccessionFacts>, string]>([
  ['heirs of a right that passes on (art. 30 § 4)', {}, 'enter'],
  ['today', { since: facts.today }, 'enter'],
  ['on the day of filing', { since: facts.filedOn }, 'enter'],
  [
    'a right that ended with the person has no heirs (art. 105 § 1)',
    { noted: 'died-right-personal' },
    'succession-personal',
  ],
  ['nobody noted a death', { noted: null }, 'succession-not-dead'],
  ['the death was a mistake', { noted: 'nobody-died' }, 'succession-not-dead'],
  ['nobody is named', { named: 0 }, 'succession-nobody'],
  ['from tomorrow', { since: day('2026-12-21') }, 'succession-in-future'],
  ['before there was a matter', { since: day('2026-11-22') }, 'succession-before-filing'],
])('%s', (_case, change, answer) => {
  const judged = nameSuccessors({ ...facts, ...change })
  expect(judged.ok ? judged.event : judged.refusal.why).toBe(answer)
})

test('an heir enters by § 4, whoever keeps an estate nobody took over by § 5', () => {
  expect(successionBasis('heir')).toBe('art. 30 § 4 KPA')
  expect(successionBasis('estate-manager')).toBe('art. 30 § 5 KPA')
  expect(successionBasis('estate-curator')).toBe('art. 30 § 5 KPA')
})

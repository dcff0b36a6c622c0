import { expect, test } from 'vitest'
import { isNamed, offerMatters } from './choose-matter.ts'
import type { Matter } from './matters.query.ts'

const former = (symbol: string) => ({ symbol, since: '2020-01-01', until: '2026-10-31' })
const matter = (symbol: string, title: string, unitId: string, ...had: string[]): Matter => ({
  editionId: symbol,
  formerSymbols: had.map(former),
  ...{ symbol, title, unitId, unitName: unitId, intakeRoute: 'subject-window', servedAt: [], namedAt: [] },
})
const matters = [
  matter('WGD-19', 'Wypisy i wyrysy z ewidencji gruntów', 'WGD'),
  matter('WUA-15', 'Wypis i wyrys z planu miejscowego', 'WUA'),
  matter('WSO-01', 'Zaświadczenie o zameldowaniu', 'WSO', 'WSU-3', 'WSO-91'),
]
const symbols = (typed: string, unitIds: string[]) =>
  offerMatters(matters, typed, { id: 'here', kind: 'subject', unitIds }).map(({ symbol }) => symbol)

test.each([
  ['own matters come first', 'wypis', ['WUA'], ['WUA-15', 'WGD-19']],
  ['diacritics and case do not matter', 'ZASWIADCZ', ['WSO'], ['WSO-01']],
  ['symbols are found', 'wgd-19', [], ['WGD-19']],
  ['a symbol it had finds it too', 'wso-91', [], ['WSO-01']],
  ['also one of another unit before, with words of the title', 'WSU-3 zameldowaniu', ['WSO'], ['WSO-01']],
  ['every word must be there', 'wypis plan', [], ['WUA-15']],
  ['nothing typed offers nothing', '  ', [], []],
] as const)('%s', (_case, typed, unitIds, found) => {
  expect(symbols(typed, [...unitIds])).toEqual(found)
})

test.each([
  ['by its symbol and title', 'WSO-01 Zaświadczenie o zameldowaniu', true],
  ['by a symbol it had', 'WSU-3 Zaświadczenie o zameldowaniu', true],
  ['not by the symbol of another card', 'WGD-19 Zaświadczenie o zameldowaniu', false],
  ['not by a symbol alone', 'WSO-91', false],
])('a matter is named in full %s', (_case, typed, named) => {
  expect(matters.map((one) => isNamed(one, typed)).includes(true)).toBe(named)
})

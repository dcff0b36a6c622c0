import { expect, test } from 'vitest'
import { offerMatters } from './choose-matter.ts'
import type { Matter } from './matters.query.ts'

const matter = (symbol: string, title: string, unitId: string): Matter => ({
  editionId: symbol,
  ...{ symbol, title, unitId, unitName: unitId, intakeRoute: 'subject-window', servedAt: [] },
})
const matters = [
  matter('WGD-19', 'Wypisy i wyrysy z ewidencji gruntów', 'WGD'),
  matter('WUA-15', 'Wypis i wyrys z planu miejscowego', 'WUA'),
  matter('WSO-01', 'Zaświadczenie o zameldowaniu', 'WSO'),
]
const symbols = (typed: string, unitIds: string[]) =>
  offerMatters(matters, typed, { kind: 'subject', unitIds }).map(({ symbol }) => symbol)

test.each([
  ['own matters come first', 'wypis', ['WUA'], ['WUA-15', 'WGD-19']],
  ['diacritics and case do not matter', 'ZASWIADCZ', ['WSO'], ['WSO-01']],
  ['symbols are found', 'wgd-19', [], ['WGD-19']],
  ['every word must be there', 'wypis plan', [], ['WUA-15']],
  ['nothing typed offers nothing', '  ', [], []],
] as const)('%s', (_case, typed, unitIds, found) => {
  expect(symbols(typed, [...unitIds])).toEqual(found)
})

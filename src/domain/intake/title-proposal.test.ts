import { expect, test } from 'vitest'
import { proposeTitle } from './title-proposal.ts'

test.each([
  ['card and applicant', 'Zaświadczenie o zameldowaniu', 'Kot Ala', 'Zaświadczenie o zameldowaniu – Kot Ala'],
  ['nobody chosen yet', 'Karta seniora', null, 'Karta seniora'],
  ['outside the catalogue the clerk writes it', null, 'Kot Ala', ''],
])('title: %s', (_case, card, name, title) => {
  expect(proposeTitle(card, name)).toBe(title)
})

test('a long title is cut to what the register takes', () => {
  const cut = proposeTitle('x'.repeat(290), 'Brzęczyszczykiewicz Grzegorz')
  expect([cut.length, cut.at(-1)]).toEqual([300, '…'])
})

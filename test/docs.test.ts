import { expect, test } from 'vitest'
import { routes } from '#main/routes.ts'
import { contradictionsDocument, sampleFindings } from '../scripts/contradictions.ts'
import { permissionsDocument } from '../scripts/docs.ts'

test('docs/permissions.md says what the permission table says (else run `npm run docs`)', async () => {
  await expect(permissionsDocument(routes)).toMatchFileSnapshot('../docs/permissions.md')
})

test('docs/contradictions.md says what the finder finds in the real cards (else run `npm run docs`)', async () => {
  await expect(contradictionsDocument()).toMatchFileSnapshot('../docs/contradictions.md')
})

test('the contradictions that people found in the real cards by reading them are found by the program', () => {
  const found = sampleFindings().map(({ card, why }) => `${card} ${why}`)
  for (const one of [
    // a desk and a machine, and a notice that there is no desk at all
    'plock-reg-16 cash-where-cashless',
    'plock-wgd-01 machine-or-cash-desk',
    'plock-wgd-05 machine-or-cash-desk',
    // hours typed into cards before 1 August 2024
    'plock-wua-15 cash-desk-when-closed',
    'plock-wop-04 hours-differ-from-card',
    // one act in four texts
    'plock-reg-02 act-older',
    'plock-wua-15 act-older',
    'zory-zaswiadczenia-podatki act-older',
    'tluszcz-drzewa act-older',
    // for one service „nie przysługuje” here, and an appeal to the voivode there
    'koluszki-dowod appeal-differs-from-card',
  ])
    expect(found).toContain(one)
})

test('and none of these, which only look like contradictions', () => {
  const found = sampleFindings()
  const whys = found.map(({ why }) => why)
  // two accounts for two purposes, three terms in one card, windows of one unit, sums for different things
  for (const why of ['account-unknown', 'account-other-purpose', 'phone-unknown', 'term-and-its-words', 'rate-differs'])
    expect(whys).not.toContain(why)
  expect(found.filter(({ card }) => card === 'plock-wgd-07').map(({ why }) => why)).toEqual(['act-older'])
})

import { expect, test } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import { howToPay } from './how-to-pay.ts'
import { readCardContent } from './read-content.ts'

const fact = (kind: Fact['kind'], key: string, value: string, to: string | null = null): Fact => {
  return { kind, key, value, label: key, about: [], from: '2020-01-01', to }
}
const facts = [
  fact('account', 'urzad', '11 0000'),
  fact('account', 'geodezja', '47 0000'),
  fact('account', 'dawny', '99 0000', '2025-12-31'),
  fact('cash-desk', 'zdunska', 'ul. Zduńska 3, I piętro: gotówka i karta'),
  fact('cash-desk', 'pilsudskiego', 'al. Piłsudskiego 6: tylko bezgotówkowo, karta'),
]
const [desk, cashless] = ['ul. Zduńska 3, I piętro: gotówka i karta', 'al. Piłsudskiego 6: tylko bezgotówkowo, karta']
const own = { number: '11 0000', whose: 'own' }

test.each<[string, string[], string | null, string, object | undefined]>([
  ['the account that the card names', ['transfer'], 'geodezja', 'BOK', { number: '47 0000', whose: 'named' }],
  ['the office’s own when it names none', ['transfer'], null, 'BOK', own],
  ['the office’s own when it names that', ['transfer'], 'urzad', 'BOK', own],
])('a transfer goes to %s', (_whose, ways, account, place, told) => {
  const card = readCardContent({ payment: { ways, account }, filing: { place } })
  expect(howToPay(card, facts, '2026-11-23')).toEqual({ account: told, desks: [] })
})

test.each<[string, string[], string | null, string, string[]]>([
  ['an account that ended is not replaced by another', ['transfer'], 'dawny', 'BOK', []],
  ['the desk where one files', ['cash-desk'], null, 'BOK, ul. Zduńska 3', [desk]],
  ['no cash where only cards are taken: the desk elsewhere', ['cash-desk'], null, 'SOK, al. Piłsudskiego 6', [desk]],
  ['a card where one files', ['card-at-window'], null, 'SOK, al. Piłsudskiego 6', [cashless]],
  ['a place without a desk: those elsewhere', ['cash-desk'], null, 'USC, ul. Kolegialna 9', [desk]],
  ['a card at a place without a desk', ['card-at-window'], null, 'USC, ul. Kolegialna 9', []],
])('%s', (_what, ways, account, place, desks) => {
  const card = readCardContent({ payment: { ways, account }, filing: { place } })
  expect(howToPay(card, facts, '2026-11-23')).toEqual({ account: null, desks })
})

test('a card that says no way tells nothing', () => {
  expect(howToPay(readCardContent({}), facts, '2026-11-23')).toBeUndefined()
})

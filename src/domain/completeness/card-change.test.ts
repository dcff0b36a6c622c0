import { describe, expect, test } from 'vitest'
import { type CardChangeFacts, cardChange, rederive } from './card-change.ts'
import type { CheckItem } from './check-items.ts'

const free: CardChangeFacts = { leaving: 'none', fee: 'none', sheet: 'none', case: 'none' }

test.each<[string, Partial<CardChangeFacts>, string | null]>([
  ['§ 42 instrukcji: a wrong card is a wrong entry', {}, null],
  ['an open case goes on under the right card', { case: 'open' }, null],
  ['art. 64 § 2 KPA: left unexamined for what that card asked', { leaving: 'decided' }, 'card-fixed-leaving'],
  ['art. 104 KPA: settled', { case: 'ended' }, 'card-fixed-settled'],
  ['art. 261 KPA: called for the fee of that card', { fee: 'called' }, 'card-fixed-fee'],
  ['listed for the chancery of that card’s unit', { sheet: 'listed' }, 'card-fixed-sheet'],
])('%s', (_rule, facts, why) => {
  const outcome = cardChange({ ...free, ...facts })
  expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
})

describe('the checklist under another card', () => {
  const item = (id: string, name: string, more: Partial<CheckItem> = {}): CheckItem => ({
    ...{ id, name, kind: 'formal', basis: 'art. 63 § 3 KPA', mark: 'present', amountGrosze: null },
    ...more,
  })
  const wanted = (id: string, name: string, more: Partial<CheckItem> = {}) => {
    const { kind, basis } = item(id, name, more)
    return { id, name, kind, basis }
  }

  test('keeps what is the same with its mark, asks anew for the rest, lets go what nobody asks for', () => {
    const items = [item('a', 'Podpis'), item('b', 'Mapa', { mark: 'missing' }), item('c', 'Odpis KRS')]
    const now = [wanted('1', 'podpis '), wanted('2', 'Wypis z planu')]
    expect(rederive(items, now)).toEqual({
      kept: [{ itemId: 'a', requirement: now[0] }],
      added: [{ requirement: now[1], mark: 'unchecked' }],
      withdrawn: ['b', 'c'],
    })
  })

  test.each<[string, Partial<CheckItem>]>([
    ['art. 64 § 2 KPA: evidence does not become a formal lack of the same row', { kind: 'evidence', basis: null }],
    ['another article is another requirement', { basis: 'art. 33 § 3 KPA' }],
  ])('%s, yet what was seen was seen', (_rule, more) => {
    const now = [wanted('1', 'Podpis', more)]
    expect(rederive([item('a', 'Podpis', { mark: 'missing' })], now)).toEqual({
      kept: [],
      added: [{ requirement: now[0], mark: 'missing' }],
      withdrawn: ['a'],
    })
  })

  test('a document under another name keeps its row and its mark', () => {
    const now = [wanted('1', 'Podpis wnioskodawcy'), wanted('2', 'Podpis')]
    const renamed = new Map([['podpis', 'podpis wnioskodawcy']])
    expect(rederive([item('a', 'Podpis')], now, renamed)).toEqual({
      kept: [{ itemId: 'a', requirement: now[0] }],
      added: [{ requirement: now[1], mark: 'unchecked' }],
      withdrawn: [],
    })
  })

  test('outside the catalogue nothing is asked for', () => {
    expect(rederive([item('a', 'Podpis')], [])).toEqual({ kept: [], added: [], withdrawn: ['a'] })
  })
})

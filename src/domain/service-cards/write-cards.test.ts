import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCards } from './read-cards.ts'
import { writeCards } from './write-cards.ts'

const sample = JSON.parse(readFileSync('seeds/import-samples/service-cards.json', 'utf8'))

describe('cards written back', () => {
  it('are the cards that were read, every field of every one of them', () => {
    expect(writeCards(readCards(sample))).toEqual(sample)
  })

  it('keep fields nobody foresaw, blank texts, lists of the wrong kind and notes on fee lines', () => {
    const odd = {
      note: 'plik',
      version: 7,
      cards: [
        {
          id: 'x',
          title: '  Tytuł ze spacjami ',
          symbol: '',
          notes: 'nie lista',
          legal_basis: [1, 2],
          fee_lines: [{ what: 'opłata', pln: 0.1, since: '2024-01-01' }, { what: 7 }],
          required_documents: null,
          colour: { of: 'paper' },
        },
      ],
    }
    expect(writeCards(readCards(odd))).toEqual(odd)
  })

  it('carry a changed title and a changed sum', () => {
    const read = readCards({ cards: [{ id: 'x', title: 'Stary', fee_lines: [{ what: 'opłata', pln: 17 }] }] })
    const card = read.cards[0]
    const fee = card?.edition.fees[0]
    if (!card || !fee) throw new Error('the card was not read')
    const changed = { ...card, edition: { ...card.edition, title: 'Nowy', fees: [{ ...fee, grosze: 2150 }] } }
    expect(writeCards({ ...read, cards: [changed] })).toEqual({
      cards: [{ id: 'x', title: 'Nowy', fee_lines: [{ what: 'opłata', pln: 21.5 }] }],
    })
  })
})

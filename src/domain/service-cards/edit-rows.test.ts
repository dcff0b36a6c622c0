import { describe, expect, it } from 'vitest'
import { editRows, findRowCommand, type RowCommand, tidyRows } from './edit-rows.ts'
import { readCardContent } from './read-content.ts'

const card = readCardContent({
  items: ['a', 'b', 'c'].map((key) => ({ key, name: `Dokument ${key}`, kind: 'evidence' })),
  fees: [{ what: 'opłata', grosze: 1700 }],
  legalBasis: ['art. 217 KPA', 'art. 218 KPA'],
})

describe('the rows of a card', () => {
  it.each<[RowCommand, string[]]>([
    [{ list: 'items', does: 'add' }, ['a', 'b', 'c', 'dokument-1']],
    [{ list: 'items', does: 'remove', at: 1 }, ['a', 'c']],
    [{ list: 'items', does: 'up', at: 2 }, ['a', 'c', 'b']],
    [{ list: 'items', does: 'up', at: 0 }, ['a', 'b', 'c']],
    [{ list: 'items', does: 'down', at: 0 }, ['b', 'a', 'c']],
    [{ list: 'items', does: 'down', at: 2 }, ['a', 'b', 'c']],
    [{ list: 'items', does: 'remove', at: 9 }, ['a', 'b', 'c']],
  ])('after %j are %j', (command, keys) => {
    expect(editRows(card, command).items.map(({ key }) => key)).toEqual(keys)
  })

  it('are added to fees and legal bases too', () => {
    expect(editRows(card, { list: 'fees', does: 'add' }).fees).toHaveLength(2)
    expect(editRows(card, { list: 'legalBasis', does: 'remove', at: 0 }).legalBasis.map(({ text }) => text)).toEqual([
      'art. 218 KPA',
    ])
  })

  it.each([
    ['items:add', { list: 'items', does: 'add' }],
    ['fees:up:2', { list: 'fees', does: 'up', at: 2 }],
    ['notes:add', undefined],
    ['items:burn:1', undefined],
    ['items:up:x', undefined],
    ['', undefined],
  ])('a button %j means %j', (word, command) => {
    expect(findRowCommand(word)).toEqual(command)
  })

  it('lose those in which nothing was written, and repeated keys', () => {
    const messy = {
      ...card,
      items: [...card.items, { ...card.items[0]!, name: 'Drugi' }, { ...card.items[0]!, key: '', name: '' }],
      fees: [...card.fees, { ...card.fees[0]!, what: '', grosze: null }],
      legalBasis: [...card.legalBasis, { text: '', act: null, provision: null }],
    }
    const tidy = tidyRows(messy)
    expect(tidy.items.map(({ key, name }) => [key, name])).toEqual([
      ['a', 'Dokument a'],
      ['b', 'Dokument b'],
      ['c', 'Dokument c'],
      ['dokument-1', 'Drugi'],
    ])
    expect([tidy.fees.length, tidy.legalBasis.length]).toEqual([1, 2])
  })
})

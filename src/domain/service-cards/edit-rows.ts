import type { CardEdition, CardFee, CardItem } from './card.ts'
import type { LegalReference } from './card-parts.ts'

/** Lists of a card whose rows an author adds, removes and moves. */
export const ROW_LISTS = ['items', 'fees', 'legalBasis'] as const
export type RowList = (typeof ROW_LISTS)[number]

/** What an author does to the rows of one list; `at` counts from 0. */
export type RowCommand = { list: RowList; does: 'add' } | { list: RowList; does: 'remove' | 'up' | 'down'; at: number }

const EMPTY_FEE: CardFee = {
  ...{ what: '', grosze: null, text: null, per: null, max: null, since: null, until: null, rate: null },
  condition: null,
}
const EMPTY_ITEM: Omit<CardItem, 'key'> = {
  ...{ name: '', kind: 'evidence', basis: null, form: 'any', returnable: 'no', fee: null, amountGrosze: null },
  ...{ condition: null, question: null },
}

/** The word of a button, `items:add` or `fees:up:2`, as a command; undefined for any other word. */
export function findRowCommand(word: string): RowCommand | undefined {
  const [name, does, place] = word.split(':')
  const list = ROW_LISTS.find((one) => one === name)
  if (!list) return undefined
  if (does === 'add') return { list, does }
  const at = Number(place)
  return (does === 'remove' || does === 'up' || does === 'down') && Number.isInteger(at)
    ? { list, does, at }
    : undefined
}

/** The card with the command done; a row that is not there is left alone. */
export function editRows(card: CardEdition, command: RowCommand): CardEdition {
  switch (command.list) {
    case 'items':
      return { ...card, items: withKeys(edited(card.items, command, { ...EMPTY_ITEM, key: '' })) }
    case 'fees':
      return { ...card, fees: edited(card.fees, command, EMPTY_FEE) }
    case 'legalBasis':
      return { ...card, legalBasis: edited(card.legalBasis, command, { text: '', act: null, provision: null }) }
    default:
      return command.list satisfies never
  }
}

function edited<Row>(rows: readonly Row[], command: RowCommand, empty: Row): Row[] {
  if (command.does === 'add') return [...rows, empty]
  const { does, at } = command
  const row = rows[at]
  if (row === undefined) return [...rows]
  const without = rows.filter((_, place) => place !== at)
  if (does === 'remove') return without
  const to = Math.min(Math.max(does === 'up' ? at - 1 : at + 1, 0), without.length)
  return [...without.slice(0, to), row, ...without.slice(to)]
}

/** The card without rows in which nothing was written, and with a key of its own for each document. */
export function tidyRows(card: CardEdition): CardEdition {
  const written = ({ what, grosze, text, rate }: CardFee) =>
    what !== '' || grosze !== null || text !== null || rate !== null
  const named = ({ name, basis, condition, question }: CardItem) =>
    name !== '' || basis !== null || condition !== null || question !== null
  return {
    ...card,
    fees: card.fees.filter(written),
    items: withKeys(card.items.filter(named)),
    legalBasis: card.legalBasis.filter(({ text }: LegalReference) => text !== ''),
  }
}

/** Documents keep their keys from edition to edition; a new or repeated one gets the first free number. */
function withKeys(items: readonly CardItem[]): CardItem[] {
  const taken = new Set(items.map(({ key }) => key))
  const seen = new Set<string>()
  return items.map((item) => {
    let { key } = item
    for (let no = 1; key === '' || seen.has(key); no += 1) {
      const free = `dokument-${no}`
      if (!taken.has(free)) key = free
    }
    seen.add(key)
    taken.add(key)
    return { ...item, key }
  })
}

import { zloty } from '../documents/polish-text.ts'
import type { CardFee } from './card.ts'
import { feeRemarks, feesOn } from './card-fees.ts'

/** What of a checklist's item its sum is made of, in whatever list it stands; older editions know no `fee`. */
type Asked = { name: string; fee?: string | null; amountGrosze: number | null }
type Priced = { items: Asked[]; fees: CardFee[] }

/**
 * An item as it is asked for on a day (ISO): with the sum of its line of the price list, or, when that is not one number,
 * with the words of the line after its name: „Opłata za duplikat: 5,00 zł za rozpoczętą stronę”.
 */
export function askedOn<Item extends Asked>(item: Item, fees: readonly CardFee[], day: string): Item {
  const line = item.fee ? feesOn(fees, day).find(({ what }) => what === item.fee) : undefined
  if (!line) return item
  if (line.grosze !== null && line.per === null) return { ...item, amountGrosze: line.grosze }
  const sum = line.grosze === null ? [] : [zloty(line.grosze)]
  const words = [...sum, feeRemarks({ ...line, condition: null }).join(', ')].filter(Boolean).join(' ')
  return { ...item, amountGrosze: null, name: words === '' ? item.name : `${item.name}: ${words}` }
}

/** A card, or cards wherever they stand in a thing, with every checklist as it is asked for on a day (ISO). */
export function withItemSums<Thing>(thing: Thing, day: string): Thing {
  if (Array.isArray(thing)) return thing.map((one) => withItemSums(one, day)) as Thing
  if (typeof thing !== 'object' || thing === null || Object.getPrototypeOf(thing) !== Object.prototype) return thing
  if (isPriced(thing)) return { ...thing, items: thing.items.map((item) => askedOn(item, thing.fees, day)) }
  return Object.fromEntries(Object.entries(thing).map(([name, one]) => [name, withItemSums(one, day)])) as Thing
}

function isPriced(thing: object): thing is Priced {
  return 'items' in thing && 'fees' in thing && Array.isArray(thing.items) && Array.isArray(thing.fees)
}

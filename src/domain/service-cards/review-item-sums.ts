import { zloty } from '../documents/polish-text.ts'
import { amountsIn } from '../facts/reading/amounts.ts'
import type { CardEdition, CardFee, CardItem } from './card.ts'
import { type CardRemark, when } from './review-remark.ts'

/**
 * What an item asks to be paid is what the price list says: a sum is never typed a second time, and a sum in the name of a
 * fee is one of the price list. Lines that take their sum from a rate come with the sum of the day.
 */
export function reviewItemSums({ items, fees }: Pick<CardEdition, 'items' | 'fees'>): CardRemark[] {
  return items.flatMap((item, position) => reviewSum(item, fees, `items.${position}`))
}

function reviewSum(item: CardItem, fees: readonly CardFee[], field: string): CardRemark[] {
  const lines = fees.filter(({ what }) => what === item.fee)
  const { amountGrosze } = item
  const same = lines.every(({ grosze, rate }) => rate === null && grosze === amountGrosze)
  const sums = fees.flatMap(({ grosze, max }) => [grosze, max])
  const foreign = amountsIn(item.name).filter(({ norm }) => !sums.includes(Number(norm)))
  const paid = item.kind === 'fee' || item.fee !== null
  return [
    ...when(item.fee !== null && lines.length === 0, {
      field: `${field}.fee`,
      why: 'item-fee-unknown',
      values: { what: item.fee ?? '' },
    }),
    ...when(item.fee === null && amountGrosze !== null, { field: `${field}.fee`, why: 'item-sum-without-line' }),
    ...when(item.fee !== null && amountGrosze !== null && !same, {
      field: `${field}.amountGrosze`,
      why: 'item-sum-differs',
    }),
    ...when(paid && foreign.length > 0, {
      field: `${field}.name`,
      why: 'item-name-sum-differs',
      values: { sum: foreign.map(({ norm }) => zloty(Number(norm))).join(', ') },
    }),
  ]
}

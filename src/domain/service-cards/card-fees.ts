import type { CardFee } from './card.ts'

/** The lines of a price list that hold on a day (ISO). */
export function feesOn(fees: readonly CardFee[], day: string): CardFee[] {
  return fees.filter(({ since, until }) => (since === null || since <= day) && (until === null || day <= until))
}

import { zloty } from '../documents/polish-text.ts'
import type { CardFee } from './card.ts'
import { unitInAccusative } from './fee-unit.ts'

/** The lines of a price list that hold on a day (ISO). */
export function feesOn(fees: readonly CardFee[], day: string): CardFee[] {
  return fees.filter(({ since, until }) => (since === null || since <= day) && (until === null || day <= until))
}

/** What is said of a price beside its sum, for open data: „za rozpoczętą stronę A4”, „najwyżej 200,00 zł”, the card's own words. */
export function feeRemarks({ per, max, text, condition }: CardFee): string[] {
  const said = per === null ? undefined : unitInAccusative(per)
  const unit = said === undefined ? per && `za: ${per}` : `za ${said}`
  const most = max === null ? null : `najwyżej ${zloty(max)}`
  return [unit, most, text, condition].filter((part) => part !== null)
}

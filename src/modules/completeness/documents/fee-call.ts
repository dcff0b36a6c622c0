import { type FeeCallContent, feeCallContent, type HandedOn } from '#domain/documents/fee-call.ts'
import type { FeeAccount } from '#domain/documents/lacks.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'

export type FeeCallParts = {
  letter: PaperForLetter
  addressee: Party
  fee: { what: string; grosze: number; basis: string; days: number }
  /** The day and the last day when it is put into a hand at once. */
  handed: HandedOn | null
}

/** Where a fee is paid; null until the office has given its account. */
export const feeAccountOf = ({ feeAccount, feeBic }: PaperForLetter['office']): FeeAccount | null =>
  feeAccount ? { number: feeAccount, bic: feeBic } : null

/** The call to pay a fee due in advance (art. 261 § 1 KPA), to one addressee. */
export function feeCallOf({ letter, addressee, fee, handed }: FeeCallParts): FeeCallContent {
  const { office, head } = letter
  const account = feeAccountOf(office)
  return feeCallContent({
    ...head,
    addressee,
    matter: letter.matter,
    filedOn: letter.filedOn,
    fees: [{ name: fee.what, grosze: fee.grosze, basis: fee.basis }],
    account: account && { ...account, holder: office.name },
    transferTitle: message('completeness.letter.transferTitle', { what: fee.what, number: head.registerNumber }),
    days: fee.days,
    handed,
    officer: letter.officer,
  })
}

import { type FeeCallContent, feeCallContent } from '#domain/documents/fee-call.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'

export type FeeCallParts = {
  letter: PaperForLetter
  addressee: Party
  fee: { what: string; grosze: number; basis: string; days: number }
}

/** The call to pay a fee due in advance (art. 261 § 1 KPA), to one addressee. */
export function feeCallOf({ letter, addressee, fee }: FeeCallParts): FeeCallContent {
  const { office, head } = letter
  return feeCallContent({
    ...head,
    addressee,
    matter: letter.matter,
    filedOn: letter.filedOn,
    fees: [{ name: fee.what, grosze: fee.grosze, basis: fee.basis }],
    account: office.feeAccount ? { number: office.feeAccount, holder: office.name } : null,
    transferTitle: message('completeness.letter.transferTitle', { what: fee.what, number: head.registerNumber }),
    days: fee.days,
    officer: letter.officer,
  })
}

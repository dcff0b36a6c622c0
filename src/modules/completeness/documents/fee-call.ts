import { type FeeCallContent, feeCallContent, type HandedOn } from '#domain/documents/fee-call.ts'
import type { FeePlaces } from '#domain/documents/lacks.ts'
import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'

export type FeeCallParts = {
  letter: PaperForLetter
  addressee: Party
  fee: { what: string; grosze: number; basis: string; days: number }
  /** The day and the last day when it is put into a hand at once. */
  handed: HandedOn | null
  /** As the paper's card says; undefined when it says nothing. */
  pay: HowToPay | undefined
}

/**
 * Where a fee is paid: as the card says today, else to the office's own account and at any desk. The account is null when
 * there is none or the card takes no transfer, `desks` is null when nobody said which.
 */
export function feePlacesOf({ feeAccount, feeBic }: PaperForLetter['office'], pay: HowToPay | undefined): FeePlaces {
  const own = feeAccount ? { number: feeAccount, bic: feeBic } : null
  if (!pay) return { account: own, desks: null }
  const { account, desks } = pay
  return { account: account?.whose === 'own' ? own : account && { number: account.number, bic: null }, desks }
}

/** The call to pay a fee due in advance (art. 261 § 1 KPA), to one addressee. */
export function feeCallOf({ letter, addressee, fee, handed, pay }: FeeCallParts): FeeCallContent {
  const { office, head } = letter
  const { account, desks } = feePlacesOf(office, pay)
  return feeCallContent({
    ...head,
    addressee,
    matter: letter.matter,
    filedOn: letter.filedOn,
    fees: [{ name: fee.what, grosze: fee.grosze, basis: fee.basis }],
    account: account && { ...account, holder: office.name },
    desks,
    transferTitle: message('completeness.letter.transferTitle', { what: fee.what, number: head.registerNumber }),
    days: fee.days,
    handed,
    officer: letter.officer,
  })
}

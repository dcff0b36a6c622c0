import { completenessOf, type ListedItem, type SummonableLack } from '#domain/completeness/check-items.ts'
import type { EnclosureFacts } from '#domain/documents/enclosures.ts'
import type { Served } from '#domain/documents/lacks.ts'
import type { PrivacyFacts } from '#domain/documents/privacy-note.ts'
import { type ReceiptContent, receiptContent } from '#domain/documents/receipt.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { dayOf, timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { LockedPaper, PaperForLetter } from '#modules/cases/index.ts'
import { statusCodeOf } from '#modules/registers/index.ts'
import { placeWords, wantedWords } from '#modules/service-cards/index.ts'
import type { Office } from '#web/office.ts'
import { typedAddress } from '#web/public-base.ts'
import type { CardRules } from '../card-rules.query.ts'
import { procedureOf } from '../letter-facts.query.ts'
import { feePlacesOf } from './fee-call.ts'

export type ReceiptParts = {
  paper: LockedPaper
  letter: PaperForLetter
  rules: CardRules | null
  items: readonly ListedItem[]
  lacks: readonly SummonableLack[]
  received: readonly EnclosureFacts[]
  summons: Served
  /** How its fees are paid, as the card says; undefined when it says nothing. */
  pay: HowToPay | undefined
  /** Names of the persons to whom it was handed. */
  handedTo: string
  privacy: PrivacyFacts
  /** Where the public pages stand. */
  publicBase: string
}

/** The receipt in three columns; with formal lacks and a delivery by hand it is the summons too. */
export function receiptOf(parts: ReceiptParts): ReceiptContent {
  const { paper, letter, rules, items, lacks } = parts
  const { evidence, courtesy, fee } = completenessOf(items).lacking
  const regime = rules?.profile.fees ?? 'none'
  return receiptContent({
    ...letter.head,
    procedure: procedureOf(rules?.profile ?? null),
    parties: letter.parties,
    matter: letter.matter,
    card: rules ? message('completeness.receipt.card', { symbol: rules.symbol, edition: rules.edition }) : null,
    filedOn: paper.arrived_on,
    filedAt: filingTime(paper),
    present: items
      .filter((item) => item.mark === 'present')
      .map((item) => ({ name: item.name, wanted: wantedWords(item) })),
    received: parts.received,
    lacks: lacks.map((lack) => ({ ...lack, wanted: wantedOf(items, lack.itemId) })),
    requested: [
      ...evidence.map(({ id, name }) => ({ name, wanted: wantedOf(items, id), purpose: 'evidence' as const })),
      ...courtesy.map(({ id, name }) => ({ name, wanted: wantedOf(items, id), purpose: 'courtesy' as const })),
    ],
    fees:
      regime === 'none'
        ? []
        : fee.map(({ name, amountGrosze, basis }) => ({ name, grosze: amountGrosze, basis: basis ?? '' })),
    ...feePlacesOf(letter.office, parts.pay),
    summons: parts.summons,
    feeCall: feeCallOf(regime),
    handedTo: parts.handedTo,
    promise: paper.expected_on ? { by: paper.expected_on } : null,
    delivery: paper.delivery_form ? message(`completeness.deliveryForm.${paper.delivery_form}`) : null,
    collection:
      paper.delivery_form === 'pickup' && rules?.collection?.place ? placeWords(rules.collection, 'pl') : null,
    status: statusOf(letter.office, paper.id, parts.publicBase),
    officer: letter.officer,
    privacy: parts.privacy,
  })
}

/** In what form the card wants an item, and whether it comes back. */
function wantedOf(items: readonly ListedItem[], id: string): string {
  const item = items.find((one) => one.id === id)
  return item ? wantedWords(item) : ''
}

function feeCallOf(regime: LegalProfile['fees']) {
  return regime === 'doo' ? ({ by: 'doo' } as const) : ({ by: 'separate-letter' } as const)
}

/** The hour belongs to the receipt only when it is the hour of the arrival, not of a later entry. */
function filingTime({ arrived_at, registered_at, arrived_on }: LockedPaper): string | null {
  const moment = arrived_at ?? registered_at
  return moment && dayOf(moment) === arrived_on ? timeOfDay(moment) : null
}

/** The client's code in clear, the address in the QR code and the short address to type. */
export function statusOf(office: Office, paperId: string, base: string) {
  const code = statusCodeOf(office, paperId)
  return { code: formatStatusCode(code), url: `${base}/s/${code}`, page: typedAddress(`${base}/s`) }
}

import type { PlaceHours } from '../calendar/place-hours.ts'
import type { PaperState } from '../cases/paper-states.ts'
import type { UploadItem, UploadRefusal, UploadStanding } from '../completeness/upload.ts'

/**
 * What the status page may look at. It is already narrow: no name of a party or of staff, no title typed by a clerk, no
 * identity number is ever read for it. Days are ISO 'YYYY-MM-DD'.
 */
export type StatusFacts = {
  number: number
  year: number
  register: string
  state: PaperState
  registeredOn: string
  /** Title of the service card, which is public; null for a letter outside the catalogue. */
  service: string | null
  /** Symbol of that card, by which its page is found. */
  card: string | null
  /** Name of the unit that deals with the matter. */
  unit: string | null
  expectedOn: string | null
  summonses: readonly SummonsFacts[]
  fees: readonly FeeFacts[]
  sentToUnitOn: string | null
  receivedByUnitOn: string | null
  case: CaseFacts | null
  results: readonly ResultFacts[]
  leftUnexaminedOn: string | null
  /** Left at once for want of an address (art. 64 § 1 KPA), of which nobody can be notified. */
  leftNoAddressOn: string | null
  /** The day on which it was put aside because of the way it came (art. 63 § 1 KPA). */
  leftWithoutEffectOn: string | null
  /** Sent to the competent authority (art. 65 KPA): its name is public, whoever filed is not told here. */
  forwarded: { to: string; on: string } | null
  /** Returned by an order of art. 66 § 3 KPA. */
  returnedOn: string | null
  annulledOn: string | null
  uploads: readonly UploadFacts[]
  place: PlaceFacts | null
}

/** A file that the client sent; its own name and whatever staff noted are not read. */
export type UploadFacts = UploadStanding & {
  /** The missing thing as the public card names it. */
  name: string | null
  receivedOn: string
  assessBy: string
  decidedOn: string | null
  refusal: UploadRefusal | null
}

/** A summons to remove defects, in order of rounds; `live` unless a later one took its place. */
export type SummonsFacts = {
  live: 'yes' | 'no'
  issuedOn: string
  deliveredOn: string | null
  days: number
  lastDay: string | null
  /** Names as the public card gives them; null for a defect written by hand. */
  items: readonly (UploadItem & { id: string; curedOn: string | null })[]
}

/** A call to pay a fee (art. 261 KPA). */
export type FeeFacts = {
  amountGrosze: number
  issuedOn: string
  deliveredOn: string | null
  lastDay: string | null
  paidOn: string | null
  outcome: 'paid' | 'waived' | 'returned' | null
}

/** The case founded on the paper, its sign in parts: the initials of an officer are left out. */
export type CaseFacts = {
  unit: string
  class: string
  group: number | null
  number: number
  year: number
  foundedOn: string
  statutoryEnd: string | null
  /** The new day of the last notice of delay (art. 36 KPA). */
  notifiedEnd: string | null
  settledOn: string | null
}

/** A finished document on its way to the client. */
export type ResultFacts = {
  state: 'in-unit' | 'on-the-way' | 'on-rack' | 'released' | 'in-delivery' | 'delivered'
  arrivedOn: string | null
  dispatchedOn: string | null
  deliveredOn: string | null
}

/** Where to go: the window with its place and hours by weekday (1 Monday), and days on which it is closed. */
export type PlaceFacts = PlaceHours & {
  window: string
  number: number | null
  place: string
  address: string
}

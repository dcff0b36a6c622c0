import type { CardTermColumns, PaperFacts, PartyDelay } from '#modules/cases/index.ts'
import type { Exclusion } from './exclusions.ts'
import type { CaseTerms, NoticesRead } from './side-dates-of.ts'

/** One line of a paper's or a case's history, as read from the database; `at` is ISO with its offset. */
export type HistoryLine = {
  id: string
  at: string
  event: string
  who: string | null
  /** The absent person for whom a substitute acted. */
  onBehalfOf: string | null
  window: string | null
  data: Record<string, unknown>
  documentId: string | null
  /** Number of the paper the line is about, for the history of a case with several. */
  paper: string | null
}

/** Somebody who stands behind the paper, as on the day it was registered. */
export type FileParty = {
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  name: string
  address: string
  proxyScope: string | null
}

/** What came with the paper. */
export type FileEnclosure = {
  name: string
  pages: number | null
  form: 'original' | 'certified-copy' | 'copy' | 'shown'
  returnable: 'yes' | 'no'
  returnedOn: string | null
}

/** Another paper linked with this one. `direction` tells which of the two the relation is said of. */
export type FileLink = {
  paperId: string
  number: number
  year: number
  title: string
  relation: 'supplement' | 'duplicate' | 'replaces' | 'envelope'
  direction: 'from-this' | 'to-this'
}

/** A correction: who changed what and why; the number and the time of registration never change. */
export type FileCorrection = { at: string; who: string; reason: string }

/** A printed paper of the file. */
export type FileDocument = {
  id: string
  kind: string
  title: string
  at: string
  /** Superseded: written anew after a correction; the old one stays as it was given. */
  standing: 'stands' | 'superseded'
}

/** Everything the page of one paper shows, read in one statement. */
export type PaperFile = PaperFacts & {
  registerCode: string
  arrivedAt: Date | null
  depositedOn: string | null
  takenOutOn: string | null
  evidence: string | null
  letterDate: string | null
  senderSign: string | null
  lateEntryReason: string | null
  cardEdition: number | null
  expectedWhy: { day?: string; text: string; basis: string }[]
  /** The day by which its case is due: of the law, or of the last notice of delay. */
  caseEnd: string | null
  /** The term of its case. */
  caseTerms: CaseTerms | null
  /** What its card says of the term; null without a card. */
  cardTerm: CardTermColumns | null
  partyDelays: PartyDelay[]
  noticesRead: NoticesRead
  cureLastDay: string | null
  feeLastDay: string | null
  /** Where the paper is: words of its holder by kind. */
  holder: HolderFacts
  parties: FileParty[]
  enclosures: FileEnclosure[]
  links: FileLink[]
  corrections: FileCorrection[]
  /** Officials who take no part in the paper's case. */
  exclusions: Exclusion[]
  annulment: { at: string; who: string; reason: string } | null
  /** Numbers in further registers (complaints, the stand-alone post's own). */
  entries: { register: string; number: number; year: number }[]
  documents: FileDocument[]
  history: HistoryLine[]
  /** What the panels asked for, by their names. */
  panels: Record<string, unknown>
}

/** The holder as the database tells it; only the fields of its kind are set. */
export type HolderFacts = {
  name: string | null
  place: string | null
  sheet: { number: number | null; year: number; state: string; to: string } | null
}

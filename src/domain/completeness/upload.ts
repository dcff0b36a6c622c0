import type { OpeningCalendar } from '../calendar/opening.ts'
import { firstWorkingDayOnOrAfter } from '../calendar/opening.ts'
import type { Day } from '../calendar/temporal.ts'
import type { PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** How a summoned thing may come: as a file through the status page, or why only on paper or signed. */
export const uploadWays = [
  'upload',
  'needs-signature',
  'needs-original',
  'shown-in-person',
  'described-on-paper',
] as const
export type UploadWay = (typeof uploadWays)[number]

/** A summoned requirement as its card gives it; nulls for a defect that a clerk wrote by hand. */
export type UploadItem = {
  name: string | null
  basis: string | null
  form: 'original' | 'copy' | 'inspection' | 'any' | null
}

/**
 * Names of things that are nothing without a signature: statements, consents, powers of attorney, the application itself.
 * What a party declares is signed by hand or electronically (art. 63 § 3–3a KPA), and a file sent with a code is neither.
 */
const signedByName =
  /^(podpis|oświadczenie|zgoda|deklaracja|pełnomocnictwo|wniosek|podanie|treść|oznaczenie|wskazanie)(?!\p{L})/iu

/** What art. 63 KPA and art. 168 of Ordynacja podatkowa ask for is the application's own content and signature. */
const partOfApplication = /art\. (63 § [23]|168 § [23])(?!\d)/

/** Whether a thing may be sent as a file. A signature or an original is never made good by a copy of its picture. */
export function uploadWay({ name, basis, form }: UploadItem): UploadWay {
  if (name === null || form === null) return 'described-on-paper'
  if (form === 'original') return 'needs-original'
  if (form === 'inspection') return 'shown-in-person'
  return partOfApplication.test(basis ?? '') || signedByName.test(name) ? 'needs-signature' : 'upload'
}

/** Why a person at the office does not take what was sent; a closed list, so that the client reads no name. */
export const uploadRefusals = [
  'unreadable',
  'not-this-document',
  'part-missing',
  'needs-signature',
  'needs-original',
  'already-there',
] as const
export type UploadRefusal = (typeof uploadRefusals)[number]

/** How a lack stands when something is sent to it. `notice`: the notice of leaving unexamined went out. */
export type LackStanding = {
  state: PaperState
  notice: 'none' | 'dispatched'
  item: (UploadItem & { cured: 'yes' | 'no' }) | null
  /** Files that already wait for a person, for this thing and for the whole paper. */
  waiting: { item: number; paper: number }
}

export type SendingRefusal =
  | { why: 'upload-closed' }
  | { why: 'upload-not-open' }
  | { why: 'upload-not-this-way'; way: Exclude<UploadWay, 'upload'> }
  | { why: 'upload-enough'; most: number }

/** Files that may wait at once: the pages of one document, and of all that a summons may ask for. */
export const mostWaiting = { item: 5, paper: 20 }

/**
 * May a file be sent to this lack now? A late one may: until the notice is dispatched a cure still counts
 * (NSA I OSK 27/20), and a person decides.
 */
export function judgeSending({ state, notice, item, waiting }: LackStanding): Outcome<null, SendingRefusal> {
  if (!lackOpen(state, notice)) return refuse({ why: 'upload-closed' })
  if (item === null || item.cured === 'yes') return refuse({ why: 'upload-not-open' })
  const way = uploadWay(item)
  if (way !== 'upload') return refuse({ why: 'upload-not-this-way', way })
  if (waiting.item >= mostWaiting.item) return refuse({ why: 'upload-enough', most: mostWaiting.item })
  if (waiting.paper >= mostWaiting.paper) return refuse({ why: 'upload-enough', most: mostWaiting.paper })
  return accept(null)
}

/** A summons is out and what it asks for can still be made good. */
export function lackOpen(state: PaperState, notice: LackStanding['notice']): boolean {
  return notice === 'none' && (state === 'summoned' || state === 'cure-running')
}

/** Working days in which a person looks at what was sent. The office's own measure; no act sets it. */
export const daysToAssess = 3

/** The day by which the client hears whether it was taken: the third working day after it came. */
export function assessBy(arrivedOn: Day, opening: OpeningCalendar): Day {
  let found = arrivedOn
  for (let counted = 0; counted < daysToAssess; counted += 1)
    found = firstWorkingDayOnOrAfter(found.add({ days: 1 }), opening)
  return found
}

/** How an upload stands before a person. */
export type UploadStanding = {
  state: 'received' | 'accepted' | 'refused'
  scan: 'off' | 'waiting' | 'clean' | 'infected'
}

export type AssessingRefusal = { why: 'upload-assessed' } | { why: 'upload-unscanned' } | { why: 'upload-is-infected' }

/** May a person take or refuse it now? Nobody can have read a file that must not be opened, so nobody takes it. */
export function assessable({ state, scan }: UploadStanding, how: 'accept' | 'refuse'): Outcome<null, AssessingRefusal> {
  if (state !== 'received') return refuse({ why: 'upload-assessed' })
  if (how === 'accept' && scan === 'waiting') return refuse({ why: 'upload-unscanned' })
  if (how === 'accept' && scan === 'infected') return refuse({ why: 'upload-is-infected' })
  return accept(null)
}

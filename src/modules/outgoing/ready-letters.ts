import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type ChosenWay, chooseWay, type WayRefusal } from '#domain/posting/choose-way.ts'
import {
  type OutgoingSubject,
  type OutgoingWay,
  type PostalService,
  serviceFor,
} from '#domain/posting/outgoing-letter.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LetterFile } from '#modules/e-delivery/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { type Addressees, readChannelOrders } from './channel-orders.query.ts'
import { readLetterCopies } from './letter-copies.query.ts'
import { type NoNumber, takeNumber } from './take-number.ts'

/** One letter to one addressee, before it is said how it leaves. */
export type UnsentLetter = {
  subject: { kind: OutgoingSubject; id: string }
  paperId: string
  caseId: string | null
  documentId: string | null
  /** Kind of the printed paper; null when it was not printed here. */
  documentKind: string | null
  /** The stored file of a document made elsewhere; e-Doręczenia takes it as it is. */
  file?: LetterFile | null
  title: string
  /** The date on the letter, ISO. */
  letterOn: string
  addressee: { name: string; street: string; postalLine: string; ade: string | null }
}

/** How letters leave the office. `reference` may be empty by post: then each gets a number of the office's ranges. */
export type Sending = {
  way: OutgoingWay
  /** By post only; with a return slip when left out. */
  service?: PostalService
  dispatchedOn: string
  reference: string
  /** Why another way than the one the law puts first; empty when it is that one. */
  wayReason?: string
}

/** A letter ready to be entered: with its number, and the id its entry will have. */
export type ReadyLetter = Omit<UnsentLetter, 'documentKind'> & {
  itemId: string
  way: OutgoingWay
  service: PostalService | null
  dispatchedOn: string
  reference: string
  choice: ChosenWay
}

export type NotReady =
  | NoNumber
  | WayRefusal
  | { why: 'letter-needs-slip' }
  | { why: 'letter-without-address'; addressee: string }
  | { why: 'posting-number-for-several'; copies: number }

/** Every copy of a letter printed here, one for each addressee. */
export async function unsentCopies(
  tx: Tx,
  { documentId, ...of }: Pick<UnsentLetter, 'subject' | 'paperId' | 'caseId'> & { documentId: string },
): Promise<UnsentLetter[]> {
  const copies = await readLetterCopies(tx, documentId)
  return copies.map(({ name, street, postalLine, ade, ...copy }) => ({
    ...of,
    ...copy,
    addressee: { name, street, postalLine, ade },
  }))
}

/** Gives letters their numbers; nothing is entered yet. Everything that sends letters asks here and then `enterLetters`. */
export async function readyLetters(
  frame: ActFrame,
  letters: readonly UnsentLetter[],
  sending: Sending,
): Promise<Outcome<ReadyLetter[], NotReady>> {
  const ready: ReadyLetter[] = []
  if (sending.way === 'post' && sending.reference !== '' && letters.length > 1)
    return refuse({ why: 'posting-number-for-several', copies: letters.length })
  const orders = await readChannelOrders(frame.tx, aboutLetters(letters), frame.today)
  for (const { documentKind, ...letter } of letters) {
    const itemId = frame.newId()
    const chosen = choiceFor(letter, orders, sending)
    if (!chosen.ok) return chosen
    const ade = chosen.event.electronicAddress
    const numbered = await numberFor(frame, itemId, { ...letter, documentKind }, sending)
    if (!numbered.ok) return numbered
    const { way, dispatchedOn } = sending
    const addressee = { ...letter.addressee, ade: ade ?? letter.addressee.ade }
    ready.push({ ...letter, addressee, itemId, way, dispatchedOn, choice: chosen.event, ...numbered.event })
  }
  return accept(ready)
}

/** About which papers and to whom letters go. */
function aboutLetters(letters: readonly UnsentLetter[]): Addressees {
  const cases = letters.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
  const names = letters.map(({ addressee }) => addressee.name)
  const about = letters.some(({ subject }) => subject.kind === 'result') ? 'result' : 'letter'
  return { paperIds: letters.map(({ paperId }) => paperId), caseIds: cases, names: [...new Set(names)], about }
}

/** The order of art. 39 KPA on the day, and the person's choice against it. */
function choiceFor(
  { addressee, documentId, file }: Omit<UnsentLetter, 'documentKind'>,
  orders: Awaited<ReturnType<typeof readChannelOrders>>,
  { way, reference, wayReason = '' }: Sending,
): Outcome<ChosenWay, WayRefusal> {
  const found = orders.get(addressee.name)
  if (!found) throw new Error('every addressee has an order of ways')
  const made = documentId !== null || (file ?? null) !== null
  const sentBy = reference === '' && made ? 'program' : 'person'
  return chooseWay(found.order, { way, addressee: addressee.name, reason: wayReason, sentBy })
}

type Numbered = Pick<ReadyLetter, 'service' | 'reference'>

async function numberFor(
  frame: ActFrame,
  itemId: string,
  { subject, documentKind, addressee }: UnsentLetter,
  { way, service: wanted = 'registered-with-slip', reference }: Sending,
): Promise<Outcome<Numbered, NotReady>> {
  if (way !== 'post') return accept({ service: null, reference })
  if (addressee.postalLine.trim() === '') return refuse({ why: 'letter-without-address', addressee: addressee.name })
  const judged = serviceFor({ subject: subject.kind, documentKind }, wanted)
  if (!judged.ok) return judged
  const service = judged.event
  if (service === 'ordinary') return accept({ service, reference: '' })
  const taken = await takeNumber(frame, itemId, reference)
  return taken.ok ? accept({ service, reference: taken.event }) : taken
}

/** Numbers of letters in one line, for the file of the module that sends them. */
export function referencesOf(letters: readonly ReadyLetter[]): string {
  return [...new Set(letters.map((letter) => letter.reference))].filter((one) => one !== '').join(', ')
}

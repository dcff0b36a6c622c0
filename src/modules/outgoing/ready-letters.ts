import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import {
  type OutgoingSubject,
  type OutgoingWay,
  type PostalService,
  serviceFor,
} from '#domain/posting/outgoing-letter.ts'
import type { ActFrame } from '#modules/act.ts'
import type { Tx } from '#platform/db/transaction.ts'
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
}

/** A letter ready to be entered: with its number, and the id its entry will have. */
export type ReadyLetter = Omit<UnsentLetter, 'documentKind'> & {
  itemId: string
  way: OutgoingWay
  service: PostalService | null
  dispatchedOn: string
  reference: string
}

export type NotReady =
  | NoNumber
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
  for (const { documentKind, ...letter } of letters) {
    const itemId = frame.newId()
    const numbered = await numberFor(frame, itemId, { ...letter, documentKind }, sending)
    if (!numbered.ok) return numbered
    const { way, dispatchedOn } = sending
    ready.push({ ...letter, itemId, way, dispatchedOn, ...numbered.event })
  }
  return accept(ready)
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

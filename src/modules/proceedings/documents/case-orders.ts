import type { PersonFacts } from '#domain/documents/letter.ts'
import type { OrderContent, OrderFacts } from '#domain/documents/order.ts'
import { fileCopy } from '#domain/documents/sent-letter.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedCase, orderFactsOf, readForLetter, sendableTo } from '#modules/cases/index.ts'
import { getCasePaper } from '../case-paper.query.ts'
import { writeLetters } from '../letters.ts'

/**
 * Writes an order of a case: to every party that can be reached (`parties`), or for the file only. Its sign is the case's.
 * Answers the ids; the first is what history points to.
 */
export async function writeCaseOrder(
  frame: ActFrame,
  found: LockedCase,
  order: { to: 'parties' | 'file'; ownGrounds: string; contentOf: (facts: OrderFacts) => OrderContent },
): Promise<string[]> {
  const { paper } = await getCasePaper(frame.tx, found.id)
  const letter = await readForLetter(frame, paper)
  const sendable = order.to === 'parties' ? sendableTo(letter.people) : null
  const contentFor = (addressee: PersonFacts) =>
    order.contentOf(orderFactsOf({ letter, addressee, sign: found.sign, ownGrounds: order.ownGrounds }))
  const letters = sendable?.ok ? sendable.event.map(contentFor) : [fileCopy(contentFor({ name: '', address: null }))]
  return writeLetters(frame, letters, { paperId: null, caseId: found.id })
}

/** „art. 97 § 1 pkt 4 KPA” as the order cites it, before the name of the act. */
export const articleOf = (basis: string): string => basis.replace(/ KPA$/, '')

import type { OrderContent } from '#domain/documents/order.ts'
import { type UnforwardableFacts, unforwardableContent } from '#domain/documents/unforwardable-order.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { type Competent, type ReturnRefusal66, returnPaper } from '#domain/proceedings/competence.ts'
import {
  type AddresseeRefusal,
  type LetterRoom,
  orderFactsOf,
  readForLetter,
  sendableTo,
} from '#modules/cases/index.ts'
import type { PaperToJudge } from './competence.query.ts'

/** What the signatory says: why it can be forwarded to nobody, the sign of the order, reasons to add. */
export type ReturningWords = {
  because: 'unknown' | 'common-court'
  court: string | null
  /** Whether that court has already said that it is not competent (art. 66 § 4 KPA). */
  courtDeclined: 'declined' | 'has-not-declined'
  orderSign: string
  grounds: string
}

/** May the application be returned by order, and with which letters? The act and the look at them before ask the same. */
export async function draftReturn(
  room: LetterRoom,
  paper: PaperToJudge,
  words: ReturningWords,
): Promise<Outcome<OrderContent[], ReturnRefusal66 | AddresseeRefusal>> {
  const competent: Competent = { kind: words.because }
  const judged = returnPaper({ state: paper.state, competent, court: words.courtDeclined })
  if (!judged.ok) return judged
  const letter = await readForLetter(room, paper)
  const to = sendableTo(letter.people)
  if (!to.ok) return to
  const because: UnforwardableFacts['because'] =
    words.because === 'unknown' ? { kind: 'unknown' } : { kind: 'common-court', court: words.court }
  return accept(
    to.event.map((addressee) => {
      const facts = orderFactsOf({ letter, addressee, sign: words.orderSign, ownGrounds: words.grounds })
      return unforwardableContent({ ...facts, filedOn: paper.filed_on, because })
    }),
  )
}

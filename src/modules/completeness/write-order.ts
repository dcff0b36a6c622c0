import type { OrderContent, OrderFacts } from '#domain/documents/order.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import {
  type AddresseeRefusal,
  type LockedPaper,
  orderFactsOf,
  readForLetter,
  sendableTo,
} from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { insertOrder, type NewOrder } from './orders-store.ts'

export type OrderDraft = Pick<NewOrder, 'kind' | 'feeCallId' | 'restoringId' | 'sign' | 'grounds'>

/** Drafts an order to everybody who must get it and keeps it; answers its id and the first letter's. */
export async function writeOrder(
  frame: ActFrame,
  paper: LockedPaper,
  draft: OrderDraft,
  contentOf: (facts: OrderFacts) => OrderContent,
): Promise<Outcome<{ orderId: string; documentId: string }, AddresseeRefusal>> {
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const [first, ...rest] = sendable.event
  const write = (addressee: typeof first) => {
    const facts = orderFactsOf({ letter, addressee, sign: draft.sign, ownGrounds: draft.grounds })
    const of = { paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
    return createDocument(frame.tx, { content: contentOf(facts), ...of }, frame)
  }
  const documentId = await write(first)
  for (const addressee of rest) await write(addressee)
  const orderId = frame.newId()
  const decided = { decidedBy: frame.actor.staffId, decidedAt: frame.now }
  await insertOrder(frame.tx, { ...draft, ...decided, id: orderId, paperId: paper.id, documentId })
  return accept({ orderId, documentId })
}

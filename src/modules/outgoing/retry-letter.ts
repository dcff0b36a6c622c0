import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockLetterOfItem, requeueLetter } from '#modules/e-delivery/index.ts'
import type { Act, Refusal } from '#web/act.ts'
import { adeOwner } from './ade-owner.ts'
import type { Carriers } from './carry-delivery.ts'
import { readItemSubject } from './item-subject.query.ts'

/** Lets a letter that failed in e-Doręczenia go again, under the same key: one that did reach the service is found there. */
export function retryLetter(carriers: Carriers): Act<{ itemId: string }, { itemId: string }> {
  return act<{ itemId: string }, { itemId: string }, Refusal>('outgoing.retry-letter', async (frame, { itemId }) => {
    frame.allow(await readItemSubject(frame.tx, itemId), itemId)
    const letter = await lockLetterOfItem(frame.tx, itemId)
    if (!letter) return refuse({ why: 'ade-no-letter' })
    const again = await requeueLetter(frame, adeOwner(carriers), letter)
    return again.ok ? accept({ itemId }) : again
  })
}

import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockLetterOfItem, withdrawIn } from '#modules/e-delivery/index.ts'
import type { Act, Refusal } from '#web/act.ts'
import { adeOwner } from './ade-owner.ts'
import type { Carriers } from './carry-delivery.ts'
import { readItemSubject } from './item-subject.query.ts'

export type LetterWithdrawal = { itemId: string; reason: string }

/** Takes a letter back before it left through e-Doręczenia; it waits to be sent another way. */
export function withdrawLetter(carriers: Carriers): Act<LetterWithdrawal, { itemId: string }> {
  return act<LetterWithdrawal, { itemId: string }, Refusal>(
    'outgoing.withdraw-letter',
    async (frame, { itemId, reason }) => {
      frame.allow(await readItemSubject(frame.tx, itemId), itemId)
      const letter = await lockLetterOfItem(frame.tx, itemId)
      if (!letter) return refuse({ why: 'ade-no-letter' })
      const withdrawn = await withdrawIn(frame, adeOwner(carriers), letter, reason)
      return withdrawn.ok ? accept({ itemId }) : withdrawn
    },
  )
}

import { accept } from '#domain/outcome.ts'
import { waitForProofs } from '#domain/posting/ade-attempts.ts'
import { actBySystem } from '#modules/act.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'
import type { AdeDriver } from './ade-driver.ts'
import { collectProofs } from './collect-proofs.ts'
import { type AdeChange, type AdeLetter, changeLetter, lockLetter, lookAgain } from './outbox-store.ts'
import type { ItemOwner } from './take-evidence.ts'

/** What every step of a letter's way stands in: the service, the office's own address, and who takes over what is proved. */
export type LetterRoom = { services: Services; owner: ItemOwner; driver: AdeDriver; from: string }

/** Changes a letter in a transaction of its own. */
export async function moveLetter({ services }: LetterRoom, letter: AdeLetter, to: AdeChange): Promise<void> {
  await inTransaction(services.database.db, (tx) => changeLetter(tx, letter.id, to))
}

/** When a letter of this age is looked after again. */
export function nextLook({ services }: LetterRoom, letter: AdeLetter): Date {
  const now = services.clock.now().getTime()
  return new Date(now + waitForProofs(now - letter.queued_at.getTime()))
}

/** Takes the proofs that came of a message, and looks again later. */
export async function lookForProofs(room: LetterRoom, letter: AdeLetter, messageId: string): Promise<void> {
  await collectProofs(room, letter.id, messageId)
  const next = nextLook(room, letter)
  await inTransaction(room.services.database.db, (tx) => lookAgain(tx, letter.id, next))
}

/** The letter will not go as it is, or nobody knows whether it went: a person decides what next. */
export async function giveToPerson({ services, owner }: LetterRoom, letter: AdeLetter, reason: string): Promise<void> {
  await actBySystem(services, 'e-delivery.send-letter', async (frame) => {
    const now = await lockLetter(frame.tx, letter.id)
    if (now?.state !== 'sending') return accept('over')
    await changeLetter(frame.tx, letter.id, { state: 'failed', failure: reason, next_at: null })
    await owner.undelivered(frame, letter.item_id, 'ade-failed', reason)
    return accept('failed')
  })
}

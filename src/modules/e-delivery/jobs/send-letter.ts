import { z } from 'zod'
import { waitAfterAttempt, waitForProofs } from '#domain/posting/ade-attempts.ts'
import { clockFor } from '#modules/act.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { AdeRefusal, AdeSilence } from '../ade-driver.ts'
import { handOver, lookForMessage } from '../hand-over.ts'
import { httpDriver } from '../http-driver.ts'
import { giveToPerson, type LetterRoom, lookForProofs, moveLetter } from '../letter-room.ts'
import { type AdeLetter, changeLetter, listDueLetters, lockLetter, readLetter } from '../outbox-store.ts'
import type { ItemOwner } from '../take-evidence.ts'

const payloadShape = z.object({ letterId: z.uuid() })

/** While a letter is being handed over nobody else takes it up; after a crash it is looked for in the mailbox. */
const LEASE = 5 * 60_000

/** Hands over one letter soon after it was queued, or looks for its proofs. Run twice it sends once. */
export function sendAdeLetterTask(services: Services, owner: ItemOwner): Tasks[string] {
  return async (payload) => {
    const room = await roomOf(services, owner)
    if (room) await moveOn(room, payloadShape.parse(payload).letterId)
  }
}

/** Goes on with what is due: after a failure, for proofs, or once the service was named. */
export function moveAdeLettersTask(services: Services, owner: ItemOwner): Tasks[string] {
  return async () => {
    const room = await roomOf(services, owner)
    if (!room) return
    // one letter with a fault does not hold up the others
    for (const id of await listDueLetters(services.database.db, services.clock.now(), 100))
      await moveOn(room, id).catch((trouble: unknown) => services.log.error({ err: trouble, id }, 'letter not moved'))
  }
}

/** Without the service, without an address of the office's own, and by a clock that went back, letters and proofs wait. */
async function roomOf(services: Services, owner: ItemOwner): Promise<LetterRoom | null> {
  const { db } = services.database
  if ((await inTransaction(db, (tx) => clockFor(tx, services.clock.now()))) === 'went-back') return null
  const { ade: from } = await db.selectFrom('office').select('ade').executeTakeFirstOrThrow()
  const access = services.config.ade
  return access && from ? { services, owner, driver: httpDriver(access, () => services.clock.now()), from } : null
}

async function moveOn(room: LetterRoom, id: string): Promise<void> {
  const letter = await claim(room, id)
  if (!letter) return
  try {
    if (letter.message_id !== null) await lookForProofs(room, letter, letter.message_id)
    else if (letter.task_id !== null) await lookForMessage(room, letter, letter.task_id)
    else await handOver(room, letter)
  } catch (trouble) {
    if (trouble instanceof AdeRefusal) await giveToPerson(room, letter, trouble.code)
    else if (trouble instanceof AdeSilence) await tryLater(room, letter, trouble)
    else throw trouble
  }
}

/** Takes a due letter up for a while; undefined when it is not due, is over, or somebody else has it. */
async function claim({ services }: LetterRoom, id: string): Promise<AdeLetter | undefined> {
  const now = services.clock.now()
  return inTransaction(services.database.db, async (tx) => {
    const letter = await lockLetter(tx, id)
    if (!letter?.next_at || letter.next_at > now) return undefined
    const next_at = new Date(now.getTime() + LEASE)
    if (letter.state !== 'queued') {
      await changeLetter(tx, id, { next_at })
      return letter
    }
    await changeLetter(tx, id, { state: 'sending', attempts: letter.attempts + 1, next_at })
    return { ...letter, state: 'sending', attempts: letter.attempts + 1 }
  })
}

/** It is not known what became of the call: it is tried again, each time later. */
async function tryLater(room: LetterRoom, letter: AdeLetter, { kind, taken }: AdeSilence): Promise<void> {
  const { services } = room
  const known = await readLetter(services.database.db, letter.id)
  // what the service holds is asked about for ever: only its word ends it
  const held = known.message_id !== null || known.task_id !== null
  const attempts = held ? known.attempts + 1 : known.attempts
  const wait = waitAfterAttempt(attempts)
  const surelyNot = known.handed_at === null || (!held && taken === 'no' && letter.handed_at === null)
  if (wait === 'given-up' && !held) return giveToPerson(room, letter, surelyNot ? 'not-handed-over' : 'no-answer')
  const pause = wait === 'given-up' ? waitForProofs(Number.POSITIVE_INFINITY) : wait
  const next_at = new Date(services.clock.now().getTime() + pause)
  const again = { ...(!held && { state: 'queued' as const }), ...(surelyNot && { handed_at: null }) }
  await moveLetter(room, letter, { ...again, attempts, next_at, last_error: kind })
}

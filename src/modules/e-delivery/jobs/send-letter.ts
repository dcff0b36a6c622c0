import { z } from 'zod'
import { accept } from '#domain/outcome.ts'
import { waitAfterAttempt, waitForProofs } from '#domain/posting/ade-attempts.ts'
import { actBySystem } from '#modules/act.ts'
import { getRenderedDocument } from '#modules/documents/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { type AdeDriver, AdeRefusal, AdeSilence } from '../ade-driver.ts'
import { collectProofs } from '../collect-proofs.ts'
import { httpDriver } from '../http-driver.ts'
import { type AdeChange, type AdeLetter, changeLetter, listDueLetters, lockLetter, lookAgain } from '../outbox-store.ts'
import type { ItemOwner } from '../take-evidence.ts'

const payloadShape = z.object({ letterId: z.uuid() })

/** While a letter is being handed over nobody else takes it up; after a crash it is looked for under its key. */
const LEASE = 5 * 60_000

type Room = { services: Services; owner: ItemOwner; driver: AdeDriver; from: string }

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

/** Without the service, or without an address of the office's own, letters wait. */
async function roomOf(services: Services, owner: ItemOwner): Promise<Room | null> {
  const { ade: from } = await services.database.db.selectFrom('office').select('ade').executeTakeFirstOrThrow()
  const access = services.config.ade
  return access && from ? { services, owner, driver: httpDriver(access), from } : null
}

async function moveOn(room: Room, id: string): Promise<void> {
  const letter = await claim(room, id)
  if (!letter) return
  try {
    if (letter.message_id !== null) await lookForProofs(room, letter, letter.message_id)
    else await handOver(room, letter)
  } catch (trouble) {
    if (trouble instanceof AdeRefusal) await fail(room, letter, trouble.code)
    else if (trouble instanceof AdeSilence) await tryLater(room, letter, trouble.kind)
    else throw trouble
  }
}

/** Takes a due letter up for a while; undefined when it is not due, is over, or somebody else has it. */
async function claim({ services }: Room, id: string): Promise<AdeLetter | undefined> {
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

/** An earlier attempt may have reached the service although its answer was lost: then the letter is there under its key. */
async function handOver(room: Room, letter: AdeLetter): Promise<void> {
  const { services, driver, from } = room
  if (letter.document_id === null) throw new Error('a letter that the program carries has its document')
  const known = await driver.find(from, letter.id)
  const files = { db: services.database.db, files: services.files, now: () => services.clock.now() }
  const { bytes, title } = await getRenderedDocument(files, letter.document_id)
  const message = {
    ...{ key: letter.id, from, to: letter.address, subject: letter.subject, text: letter.subject },
    file: { name: `${title.replace(/[^\p{L}\d -]+/gu, ' ').trim()}.pdf`, bytes },
  }
  const messageId = known ?? (await driver.send(message))
  const nextAt = new Date(services.clock.now().getTime() + waitForProofs(0))
  await change(room, letter, { message_id: messageId, attempts: 0, last_error: null, next_at: nextAt })
  await lookForProofs(room, { ...letter, attempts: 0 }, messageId)
}

async function lookForProofs(room: Room, letter: AdeLetter, messageId: string): Promise<void> {
  const { services, owner, driver, from } = room
  await collectProofs({ services, owner, driver, from }, letter.id, messageId)
  const now = services.clock.now().getTime()
  const next = new Date(now + waitForProofs(now - letter.queued_at.getTime()))
  await inTransaction(services.database.db, (tx) => lookAgain(tx, letter.id, next))
}

/** The service will never take the letter as it is: a person decides what next. */
async function fail({ services, owner }: Room, letter: AdeLetter, reason: string): Promise<void> {
  await actBySystem(services, 'e-delivery.send-letter', async (frame) => {
    const now = await lockLetter(frame.tx, letter.id)
    if (now?.state !== 'sending') return accept('over')
    await changeLetter(frame.tx, letter.id, { state: 'failed', failure: reason, next_at: null })
    await owner.undelivered(frame, letter.item_id, 'ade-failed', reason)
    return accept('failed')
  })
}

/** It is not known what became of the call: the letter keeps its key and is tried again, each time later. */
async function tryLater(room: Room, letter: AdeLetter, kind: string): Promise<void> {
  const { services } = room
  const taken = letter.message_id !== null
  const attempts = taken ? letter.attempts + 1 : letter.attempts
  const wait = waitAfterAttempt(attempts)
  // a letter that was taken is asked about for ever: only its proofs end it
  if (wait === 'given-up' && !taken) return fail(room, letter, 'no-answer')
  const pause = wait === 'given-up' ? waitForProofs(Number.POSITIVE_INFINITY) : wait
  const next_at = new Date(services.clock.now().getTime() + pause)
  await change(room, letter, { ...(!taken && { state: 'queued' }), attempts, next_at, last_error: kind })
}

async function change({ services }: Room, letter: AdeLetter, to: AdeChange): Promise<void> {
  await inTransaction(services.database.db, (tx) => changeLetter(tx, letter.id, to))
}

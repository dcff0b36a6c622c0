import { getRenderedDocument } from '#modules/documents/index.ts'
import type { Services } from '#web/services.ts'
import { type AdeMessage, AdeSilence } from './ade-driver.ts'
import { giveToPerson, type LetterRoom, lookForProofs, moveLetter, nextLook } from './letter-room.ts'
import type { AdeLetter } from './outbox-store.ts'

/** A letter of which it is not known whether it was taken is looked for so long; then a person looks. */
const LOOKED_FOR = 60 * 60_000

/** How far the service's clock may stand behind ours. */
const CLOCKS_DIFFER = 5 * 60_000

/**
 * Hands a letter over, and asks what became of it. An earlier attempt may have reached the service although its answer was
 * lost: then the letter lies among those sent. One that may have left is never handed over again by the program.
 */
export async function handOver(room: LetterRoom, letter: AdeLetter): Promise<void> {
  const { services, driver } = room
  const message = await messageOf(room, letter)
  const known = await driver.find(message, new Date(letter.queued_at.getTime() - CLOCKS_DIFFER))
  if (known) return takenAs(room, letter, known)
  const now = services.clock.now()
  if (letter.handed_at !== null) {
    if (now.getTime() - letter.handed_at.getTime() > LOOKED_FOR) return giveToPerson(room, letter, 'no-answer')
    throw new AdeSilence('not-found-yet', 'unknown')
  }
  await moveLetter(room, letter, { handed_at: now })
  const taskId = await driver.send(message)
  await moveLetter(room, letter, { task_id: taskId, attempts: 0, last_error: null })
  await lookForMessage(room, letter, taskId)
}

async function messageOf({ services, from }: LetterRoom, letter: AdeLetter): Promise<AdeMessage> {
  const file = await fileOf(services, letter)
  return { key: letter.id, from, to: letter.address, subject: letter.subject, text: letter.subject, file }
}

/** The stored file of a document made elsewhere, as it was when the letter was queued; or the letter printed here. */
async function fileOf(services: Services, letter: AdeLetter): Promise<AdeMessage['file']> {
  const { file_sha256: sha256, file_name: name, file_type: type } = letter
  if (sha256 !== null && name !== null && type !== null)
    return { name, type, bytes: await services.files.readFile(sha256) }
  if (letter.document_id === null) throw new Error('a letter that the program carries has its document')
  const files = { db: services.database.db, files: services.files, now: () => services.clock.now() }
  const { bytes, title } = await getRenderedDocument(files, letter.document_id)
  return { name: `${title.replace(/[^\p{L}\d -]+/gu, ' ').trim()}.pdf`, type: 'application/pdf', bytes }
}

/** The service takes a letter as a task; whether it became a message is asked until it says so. */
export async function lookForMessage(room: LetterRoom, letter: AdeLetter, taskId: string): Promise<void> {
  const task = await room.driver.task(room.from, taskId)
  if (task.state === 'sent') return takenAs(room, letter, task.messageId)
  await moveLetter(room, letter, { attempts: 0, last_error: null, next_at: nextLook(room, letter) })
}

async function takenAs(room: LetterRoom, letter: AdeLetter, messageId: string): Promise<void> {
  await moveLetter(room, letter, {
    message_id: messageId,
    attempts: 0,
    last_error: null,
    next_at: nextLook(room, letter),
  })
  await lookForProofs(room, letter, messageId)
}

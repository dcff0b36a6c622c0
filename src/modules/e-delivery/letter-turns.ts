import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { moveAde } from '#domain/posting/ade-states.ts'
import type { ActFrame } from '#modules/act.ts'
import { addJob } from '#platform/jobs/jobs.ts'
import type { Refusal } from '#web/act.ts'
import { SEND_ADE_LETTER } from './job-names.ts'
import { type AdeLetter, changeLetter } from './outbox-store.ts'
import type { ItemOwner } from './take-evidence.ts'

/** Lets a locked letter that failed go again, in the frame's transaction. */
export async function requeueLetter(
  frame: ActFrame,
  owner: ItemOwner,
  letter: AdeLetter,
): Promise<Outcome<'queued', Refusal>> {
  const moved = moveAde(letter.state, 'requeued')
  if (!moved.ok) return moved
  // the service knows the letter under its key as one it could not deliver: only a new letter can go
  if (letter.failure === 'not-delivered') return refuse({ why: 'ade-send-anew' })
  const again = await owner.goesAgain(frame, letter.item_id, letter.file_sha256)
  if (!again.ok) return again
  const byProgram = letter.carried_by === 'program'
  const next_at = byProgram ? frame.now : null
  // a person looked into the mailbox; the program looks too before it hands the letter over once more
  const anew = { state: moved.event.state, failure: null, attempts: 0, next_at, handed_at: null, task_id: null }
  await changeLetter(frame.tx, letter.id, anew)
  const { id } = letter
  if (byProgram) await addJob(frame.tx, SEND_ADE_LETTER, { letterId: id }, { jobKey: `${SEND_ADE_LETTER}:${id}` })
  return accept('queued')
}

/** Takes a locked letter back before it left; the register shows it as not delivered, so that it waits to be sent. */
export async function withdrawIn(
  frame: ActFrame,
  owner: ItemOwner,
  letter: AdeLetter,
  reason: string,
): Promise<Outcome<'withdrawn', Refusal>> {
  if (letter.state === 'queued' && letter.handed_at !== null) return refuse({ why: 'ade-may-have-left' })
  const moved = moveAde(letter.state, 'withdrawal')
  if (!moved.ok) return moved
  if (moved.event.change === 'none') return accept('withdrawn')
  await changeLetter(frame.tx, letter.id, { state: moved.event.state, failure: null, next_at: null })
  await owner.undelivered(frame, letter.item_id, 'ade-withdrawn', reason)
  return accept('withdrawn')
}

import { type Day, day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Delivery } from '#domain/deadlines/delivery.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type AdeProof, readAdeProof } from '#domain/posting/ade-proof.ts'
import { type AdeEvent, type AdeMove, moveAde } from '#domain/posting/ade-states.ts'
import type { ActFrame } from '#modules/act.ts'
import type { Refusal } from '#web/act.ts'
import type { AdeEvidence } from './ade-driver.ts'
import { type AdeLetter, changeLetter, dispatchDayOf, insertEvidence } from './outbox-store.ts'

/** What the register of outgoing items does when a letter moves; handed in, because it stands above this module. */
export type ItemOwner = {
  sent(frame: ActFrame, itemId: string, proofNumber: string): Promise<void>
  delivered(frame: ActFrame, itemId: string, delivery: Delivery): Promise<Outcome<unknown, Refusal>>
  undelivered(frame: ActFrame, itemId: string, event: 'ade-failed' | 'ade-withdrawn', reason: string): Promise<void>
  /** Whether the letter may go out again: not when it was sent another way meanwhile. */
  goesAgain(frame: ActFrame, itemId: string, fileSha256: string | null): Promise<Outcome<unknown, Refusal>>
}

/** A proof to be taken: as the service or a person gives it, with its stored file when there is one. */
export type Evidence = AdeEvidence & { fileSha256: string | null }

export type TakenEvidence = {
  state: AdeMove['state']
  change: AdeMove['change']
  stated: 'agrees' | 'differs' | 'none'
}

/**
 * Takes a proof of a locked letter: keeps it, moves the letter, and carries what it proves to the register. The same proof
 * again changes nothing; one that cannot be is refused, and then nothing is written (art. 41–42 of the act).
 */
export async function takeEvidence(
  frame: ActFrame,
  owner: ItemOwner,
  letter: AdeLetter,
  evidence: Evidence,
): Promise<Outcome<TakenEvidence, Refusal>> {
  const read = await readEvidence(frame, letter, evidence)
  if (!read.ok) return read
  const { moves: event, delivery, stated } = read.event
  const moved = moveAde(startOf(letter), event)
  if (!moved.ok) return moved
  const { state, change } = moved.event
  const kept = await keepEvidence(frame, letter.id, evidence, { standing: change === 'moved' ? 'taken' : 'repeated' })
  if (kept === 'known' || change === 'none') return accept({ state: letter.state, change: 'none', stated })
  const over = delivery !== null || event === 'failure'
  await changeLetter(frame.tx, letter.id, {
    state,
    failure: event === 'failure' ? 'not-delivered' : null,
    ...(over && { next_at: null }),
  })
  if (event === 'proof-of-sending') await owner.sent(frame, letter.item_id, evidence.number)
  if (event === 'failure') await owner.undelivered(frame, letter.item_id, 'ade-failed', 'not-delivered')
  const carried = delivery && (await owner.delivered(frame, letter.item_id, delivery))
  if (carried && !carried.ok) return carried
  return accept({ state, change, stated })
}

/** A letter that a person carries leaves the queue with its first proof. */
function startOf({ state, carried_by }: AdeLetter): AdeLetter['state'] {
  return state === 'queued' && carried_by === 'person' ? 'sending' : state
}

/** Keeps a proof; `known` when one with its number is kept already. */
export function keepEvidence(
  frame: Pick<ActFrame, 'tx' | 'newId' | 'now' | 'actor'>,
  letterId: string,
  evidence: Evidence,
  how: { standing: 'taken' | 'repeated' } | { standing: 'not-taken'; why: Refusal },
): Promise<'new' | 'known'> {
  const { number, kind, statedAt, arrivedOn, openedOn, fileSha256 } = evidence
  return insertEvidence(frame.tx, {
    ...{ id: frame.newId(), outbox_id: letterId, number, kind, standing: how.standing },
    why: 'why' in how ? JSON.stringify(how.why) : null,
    stated_at: statedAt,
    arrived_on: arrivedOn,
    opened_on: openedOn,
    file_sha256: fileSha256,
    recorded_by: frame.actor.staffId || null,
    recorded_at: frame.now,
  })
}

type Read = { moves: AdeEvent; delivery: Delivery | null; stated: TakenEvidence['stated'] }

async function readEvidence(frame: ActFrame, letter: AdeLetter, evidence: Evidence): Promise<Outcome<Read, Refusal>> {
  const statedOn = warsawDay(evidence.statedAt.getTime())
  if (evidence.kind === 'sending') return accept({ moves: 'proof-of-sending', delivery: null, stated: 'none' })
  if (evidence.kind === 'failure') return accept({ moves: 'failure', delivery: null, stated: 'none' })
  const proof = proofOf(evidence, statedOn)
  if (!proof) return refuse({ why: 'ade-proof-without-days' })
  const dispatchedOn = day(await dispatchDayOf(frame.tx, letter.id))
  const read = readAdeProof(proof, { dispatchedOn, today: frame.today })
  return read.ok ? accept({ moves: read.event.event, delivery: read.event.delivery, stated: read.event.stated }) : read
}

function proofOf({ kind, arrivedOn, openedOn }: Evidence, statedOn: Day): AdeProof | null {
  if (!arrivedOn) return null
  if (kind === 'opened') return openedOn ? { kind, arrivedOn: day(arrivedOn), openedOn: day(openedOn), statedOn } : null
  return kind === 'arrived' || kind === 'not-opened' ? { kind, arrivedOn: day(arrivedOn), statedOn } : null
}

import { accept, refuse } from '#domain/outcome.ts'
import { actBySystem } from '#modules/act.ts'
import type { Services } from '#web/services.ts'
import type { AdeDriver, AdeEvidence } from './ade-driver.ts'
import { listEvidenceNumbers, lockLetter } from './outbox-store.ts'
import { type Evidence, type ItemOwner, keepEvidence, takeEvidence } from './take-evidence.ts'

type Room = { services: Services; owner: ItemOwner; driver: AdeDriver; from: string }

/**
 * Takes every proof of a letter that is not kept yet, each in a transaction of its own, after its file was stored. A proof
 * that cannot be is kept with its reason and moves nothing: a person looks.
 */
export async function collectProofs(room: Room, letterId: string, messageId: string): Promise<void> {
  const { services, driver, from } = room
  const kept = await listEvidenceNumbers(services.database.db, letterId)
  const fresh = (await driver.evidences(from, messageId)).filter(({ number }) => !kept.has(number))
  for (const evidence of fresh.toSorted(bySending)) {
    const file = await driver.evidenceFile(from, evidence.number)
    await settle(room, letterId, { ...evidence, fileSha256: await services.files.storeFile(file) })
  }
}

/** The proof of sending first, in whatever order the service lists them. */
function bySending(a: AdeEvidence, b: AdeEvidence): number {
  const place = ({ kind }: AdeEvidence) => (kind === 'sending' ? 0 : 1)
  return place(a) - place(b) || a.statedAt.getTime() - b.statedAt.getTime()
}

async function settle({ services, owner }: Room, letterId: string, evidence: Evidence): Promise<void> {
  const taken = await actBySystem(services, 'e-delivery.take-evidence', async (frame) => {
    const letter = await lockLetter(frame.tx, letterId)
    return letter ? takeEvidence(frame, owner, letter, evidence) : refuse({ why: 'ade-no-letter' })
  })
  // what came while the clock is wrong is asked for again: nothing is kept that would say it was judged
  if (taken.ok || taken.refusal.why === 'clock-went-back') return
  await actBySystem(services, 'e-delivery.take-evidence', async (frame) => {
    const letter = await lockLetter(frame.tx, letterId)
    const { refusal } = taken
    const kept = letter && (await keepEvidence(frame, letterId, evidence, { standing: 'not-taken', why: refusal }))
    if (kept === 'new')
      frame.record({ event: 'ade-proof-not-taken', data: { letterId, number: evidence.number, why: refusal.why } })
    return accept(refusal.why)
  })
}

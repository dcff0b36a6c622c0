import type { Tx } from '#platform/db/transaction.ts'

/** What a night's check found: the contradiction, by what stands for it, and its card. */
export type Sighting = { digest: string; card: string }

/** Keeps what stands now: new ones from the day (ISO), known ones since they were seen first; what is gone leaves. */
export async function keepSightings(tx: Tx, found: readonly Sighting[], day: string): Promise<void> {
  const digests = found.map(({ digest }) => digest)
  const gone = tx.deleteFrom('finding_sightings')
  await (digests.length === 0 ? gone : gone.where('digest', 'not in', digests)).execute()
  if (digests.length === 0) return
  await tx
    .insertInto('finding_sightings')
    .values(found.map(({ digest, card }) => ({ digest, card_symbol: card, first_seen_on: day })))
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}

import type { Fact, KeptFact } from '#domain/facts/fact.ts'
import { readValue } from '#domain/facts/read-value.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { insertFact, insertVersion } from './store.ts'

/** The shape of `seeds/town/facts.json`: facts with their versions in the order of their days. */
export type TownFacts = {
  facts: (Pick<Fact, 'key' | 'label'> & {
    kind: KeptFact
    about?: readonly string[]
    versions: { from: string; value: string | null; source: string }[]
  })[]
}

/**
 * Loads the facts of a seeded office; those already there stay as they are.
 * @throws Error when a value is none of its kind
 */
export async function loadFacts(tx: Tx, seeds: TownFacts, ids: { newId: () => string; now: Date }): Promise<void> {
  for (const { versions, kind, key, label, about = [] } of seeds.facts) {
    const id = ids.newId()
    if ((await insertFact(tx, { id, kind, key, label, about }, ids.now)) === 'known') continue
    for (const { value, ...version } of versions) {
      const read = value === null ? null : readValue(kind, value)
      if (read?.ok === false) throw new Error(`the seeded fact ${kind} ${key}: ${read.refusal.why}`)
      const row = { ...version, value: read === null ? null : read.event, id: ids.newId(), factId: id }
      await insertVersion(tx, row, { by: null, at: ids.now })
    }
  }
}

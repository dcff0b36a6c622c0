import { hasReferences, resolveIn } from '#domain/facts/references.ts'
import { type FactsDb, readFacts } from './read-facts.query.ts'

/**
 * Texts of a card as people read them on a day (ISO): every reference replaced by the fact of that day. Facts are read only
 * when the texts refer to any.
 */
export async function putFactsIn<Thing>(db: FactsDb, thing: Thing, day: string): Promise<Thing> {
  return hasReferences(thing) ? resolveIn(thing, await readFacts(db), day) : thing
}

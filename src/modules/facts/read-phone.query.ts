import { factsOn } from '#domain/facts/fact.ts'
import { dayOf } from '#messages/dates.ts'
import { briefly } from '#platform/briefly.ts'
import type { Services } from '#web/services.ts'
import { readFacts } from './read-facts.query.ts'

type Needs = Pick<Services, 'database' | 'clock' | 'config'>

/** The telephones of today by the key of their fact, at most half a second old. */
const readPhones = briefly(async ({ database, clock }: Needs) => {
  const facts = factsOn(await readFacts(database.db), dayOf(clock.now()))
  return new Map(facts.flatMap(({ kind, key, value }) => (kind === 'phone' ? [[key, value] as const] : [])))
})

/**
 * Whom a citizen calls today: the unit (by its symbol), else the office, else its customer service (the facts
 * `telefon:wgd`, `telefon:urzad`, `telefon:bok`); null when the office told no number.
 */
export async function readPhone(services: Needs, unitSymbol?: string): Promise<string | null> {
  const phones = await readPhones(services)
  const keys = [...(unitSymbol ? [unitSymbol.toLowerCase()] : []), 'urzad', 'bok']
  return keys.map((key) => phones.get(key)).find((phone) => phone !== undefined) ?? null
}

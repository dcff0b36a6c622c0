import { factsOn } from '#domain/facts/fact.ts'
import { dayOf } from '#messages/dates.ts'
import type { Services } from '#web/services.ts'
import { recentFacts } from './put-facts-in.ts'

type Needs = Pick<Services, 'database' | 'clock' | 'config'>

/**
 * Whom a citizen calls today: the unit (by its symbol), else the office, else its customer service (the facts
 * `telefon:wgd`, `telefon:urzad`, `telefon:bok`); null when the office told no number.
 */
export async function readPhone(services: Needs, unitSymbol?: string): Promise<string | null> {
  const facts = factsOn(await recentFacts(services), dayOf(services.clock.now()))
  const phones = new Map(facts.flatMap(({ kind, key, value }) => (kind === 'phone' ? [[key, value] as const] : [])))
  const keys = [...(unitSymbol ? [unitSymbol.toLowerCase()] : []), 'urzad', 'bok']
  return keys.map((key) => phones.get(key)).find((phone) => phone !== undefined) ?? null
}

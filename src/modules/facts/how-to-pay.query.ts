import type { CardEdition } from '#domain/service-cards/card.ts'
import { type HowToPay, howToPay } from '#domain/service-cards/how-to-pay.ts'
import type { Services } from '#web/services.ts'
import { recentFacts } from './put-facts-in.ts'
import { type FactsDb, readFacts } from './read-facts.query.ts'

type Paid = Pick<CardEdition, 'payment' | 'filing'>

/** How the fees of a card are paid on a day (ISO), for a paper of the office; undefined when the card says no way. */
export async function readHowToPay(db: FactsDb, card: Paid, day: string): Promise<HowToPay | undefined> {
  return card.payment.ways.length > 0 ? howToPay(card, await readFacts(db), day) : undefined
}

/** The same for pages that many open: by facts that are at most a second old. */
export async function recentHowToPay(services: Services, card: Paid, day: string): Promise<HowToPay | undefined> {
  return card.payment.ways.length > 0 ? howToPay(card, await recentFacts(services), day) : undefined
}

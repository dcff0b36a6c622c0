import type { Fact } from '#domain/facts/fact.ts'
import { type Naming, namingsOf } from '#domain/facts/finding/naming.ts'
import { readCardsToCheck } from './cards-to-check.query.ts'
import type { FactsDb } from './read-facts.query.ts'

/** A place of a card that speaks of the fact; `draftId` when it stands in a draft. */
export type CardNaming = Naming & { card: string; title: string; draftId: string | null }

type Said = Pick<Fact, 'kind' | 'key' | 'about'> & { values: readonly string[] }

/** What the cards of the day (ISO) and of later days, and the open drafts, say of a fact. */
export async function readNamings(db: FactsDb, fact: Said, day: string): Promise<CardNaming[]> {
  const cards = await readCardsToCheck(db, day)
  return cards.flatMap(({ id: card, title, content, draftId }) =>
    namingsOf(fact, content).map((naming) => ({ ...naming, card, title, draftId })),
  )
}

/** The cards that would have nothing in the place of the fact when it ends: those that name it otherwise than in words. */
export function cardsThatUse(namings: readonly CardNaming[]): string[] {
  return [...new Set(namings.filter(({ how }) => how !== 'words').map(({ card }) => card))].sort()
}

import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ImportChoice, ImportPlan } from '#domain/service-cards/exchange/plan-import.ts'
import { lawOfOffice } from '#modules/card-editor/index.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import type { Database } from '#platform/db/types.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { type ToldPlan, tellPlan } from './plan-words.ts'
import { planCatalogue } from './take-catalogue-in.ts'

/** What taking a catalogue would change, in words, and what stands for it (`seen`) when somebody confirms it. */
export type LookedCatalogue = ToldPlan & { seen: string }

/** A dry run: nothing is written. */
export async function lookAtCatalogue(
  db: Kysely<Database>,
  opened: OpenedCatalogue,
  choice: ImportChoice,
  day: string,
): Promise<LookedCatalogue> {
  const plan = await planCatalogue(db, opened, choice, day)
  return { ...tellPlan(plan, opened.problems, await lawOfOffice(db)), seen: planDigest(plan) }
}

/**
 * Stands for a plan: the same cards and paragraphs with the same outcome give the same text, whichever of them are chosen, for
 * they are chosen in the form that confirms them.
 */
export function planDigest({ cards, paragraphs, ...plan }: ImportPlan): string {
  const unchosen = <Thing extends { becomes: string }>({ becomes: _, ...thing }: Thing) => thing
  const shown = { ...plan, cards: cards.map(unchosen), paragraphs: paragraphs.map(unchosen) }
  return createHash('sha256').update(canonicalJson(shown)).digest('hex')
}

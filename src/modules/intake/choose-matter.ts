import { type Competence, type WindowFacts, windowCompetence } from '#domain/intake/window-competence.ts'
import type { Matter } from './matters.query.ts'
import { matches } from './search-text.ts'

/** A matter with what the clerk at this window should know of it. */
export type OfferedMatter = Matter & { competence: Competence }

/** At most this many are offered at once. */
const mostOffered = 8

/** The words by which a chosen matter stands in the field: „WSO-01 Zaświadczenie o zameldowaniu”. */
export function matterText(matter: Pick<Matter, 'symbol' | 'title'>): string {
  return `${matter.symbol} ${matter.title}`
}

/** Whether these words name the matter in full, by its symbol or by one that it had before. */
export function isNamed(matter: Matter, typed: string): boolean {
  return [matter, ...matter.formerSymbols].some(({ symbol }) => matterText({ ...matter, symbol }) === typed)
}

/** Everything that a matter is found by. */
function wordsOf(matter: Matter): string {
  const former = matter.formerSymbols.map(({ symbol }) => symbol)
  return [matterText(matter), matter.unitName, ...former].join(' ')
}

/** Cards that match what was typed: those proper at this window first, then the others, each kind by symbol. */
export function offerMatters(matters: readonly Matter[], typed: string, window: WindowFacts): OfferedMatter[] {
  const rank = ({ competence }: OfferedMatter) => (competence.kind === 'proper' ? 0 : 1)
  return matters
    .filter((matter) => matches(wordsOf(matter), typed))
    .map((matter) => ({ ...matter, competence: windowCompetence(window, matter) }))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostOffered)
}

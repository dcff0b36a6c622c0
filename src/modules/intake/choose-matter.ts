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

/** Cards that match what was typed: those proper at this window first, then the others, each kind by symbol. */
export function offerMatters(matters: readonly Matter[], typed: string, window: WindowFacts): OfferedMatter[] {
  const rank = ({ competence }: OfferedMatter) => (competence.kind === 'proper' ? 0 : 1)
  return matters
    .filter((matter) => matches(`${matterText(matter)} ${matter.unitName}`, typed))
    .map((matter) => ({ ...matter, competence: windowCompetence(window, matter) }))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostOffered)
}

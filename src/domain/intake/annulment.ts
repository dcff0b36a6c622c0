import { accept, type Outcome, refuse } from '../outcome.ts'

/** Where a paper is, as far as annulling its entry is concerned. */
export type AnnulmentFacts = {
  holderKind: 'window' | 'shelf' | 'transit' | 'post' | 'client'
  caseId: string | null
  paperId: string
  replacedBy: string | null
}

export type AnnulmentRefusal = { why: 'entry-has-case' } | { why: 'entry-gone-on' } | { why: 'replaced-by-itself' }

/**
 * May an entry made by mistake be annulled? Only while the paper is still at the window or on its shelf and no case was
 * founded: what others already act upon is corrected or withdrawn, never taken from under them (edge case 41).
 */
export function annulment(facts: AnnulmentFacts): Outcome<'annulled', AnnulmentRefusal> {
  if (facts.caseId !== null) return refuse({ why: 'entry-has-case' })
  if (facts.holderKind !== 'window' && facts.holderKind !== 'shelf') return refuse({ why: 'entry-gone-on' })
  if (facts.replacedBy === facts.paperId) return refuse({ why: 'replaced-by-itself' })
  return accept('annulled')
}

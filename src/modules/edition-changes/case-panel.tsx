import { can } from '#domain/people/can.ts'
import type { CasePanel } from '#modules/cases/index.ts'
import { CaseEditions } from './pages/case-editions.tsx'
import { listUndecidedOfCase, type UndecidedPaper } from './undecided.query.ts'

/** A paper of the case that waits for a decision; `may`: whether this person decides. */
export type CaseEdition = UndecidedPaper & { may: 'decide' | 'look' }

/** „Nowsza edycja karty: decyzja” on the page of a case, which leads to the page of each paper that waits. */
export const editionCasePanel: CasePanel<CaseEdition[]> = {
  name: 'editions',
  async load({ services, actor }, found) {
    if (found.state !== 'open' && found.state !== 'suspended') return []
    const papers = await listUndecidedOfCase(services, found.id)
    return papers.map(({ unitId, ...paper }) => {
      const may = can(actor, 'edition-changes.apply-edition', { unitIds: [unitId, found.unitId] })
      return { ...paper, may: may ? 'decide' : 'look' }
    })
  },
  view: (papers) => (papers.length === 0 ? null : <CaseEditions papers={papers} />),
}

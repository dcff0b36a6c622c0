/** Something found: a paper, a case, a hand-over sheet or a client's checklist, with what tells it from the others. */
export type Hit =
  | {
      kind: 'paper'
      id: string
      number: number
      year: number
      register: string
      title: string
      applicant: string
      unit: string | null
      arrivedOn: string
      state: string
    }
  | { kind: 'case'; id: string; sign: string; title: string; unit: string; initiatedOn: string; state: string }
  | { kind: 'sheet' | 'checklist'; id: string }

/** Results on one page; who finds more should say more. */
export const mostHits = 25

/** The page of a hit. */
export function hrefOf(hit: Hit): string {
  return (
    { paper: '/papers/', case: '/cases/', sheet: '/handovers/', checklist: '/intake/new?checklist=' }[hit.kind] + hit.id
  )
}

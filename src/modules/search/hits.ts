/** Something found: a paper, a case or a hand-over sheet, with what tells it from the others. */
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
  | { kind: 'sheet'; id: string }

/** Results on one page; who finds more should say more. */
export const mostHits = 25

/** The page of a hit. */
export function hrefOf(hit: Hit): string {
  return { paper: '/papers/', case: '/cases/', sheet: '/handovers/' }[hit.kind] + hit.id
}

import { sql } from 'kysely'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import type { LetterRoom, LockedPaper, PaperOfLetter } from '#modules/cases/index.ts'

/** What is judged of a paper that may belong elsewhere. */
export type PaperToJudge = PaperOfLetter &
  Pick<LockedPaper, 'state' | 'kind' | 'filed_on' | 'card_edition_id' | 'version'>

/** What the rules on competence ask beside the paper's row. */
export type CompetenceFacts = {
  profile: LegalProfileCode
  enclosures: number
  /** Names of this office and of its units: none of them is another authority. */
  ownNames: string[]
}

/** Reads the procedure of a paper, how much came with it, and how the office is called. */
export async function readCompetence({ tx }: Pick<LetterRoom, 'tx'>, paper: PaperToJudge): Promise<CompetenceFacts> {
  const { rows } = await sql<{ profile: LegalProfileCode | null; enclosures: number; names: string[] }>`
    select (select e.profile from card_editions e where e.id = ${paper.card_edition_id}) as profile,
      (select count(*)::int from enclosures c where c.paper_id = ${paper.id}) as enclosures,
      (select array_agg(n.name) from (select u.name from units u where u.valid_to is null
         union select o.name from office o union select o.authority from office o) n) as names`.execute(tx)
  const [row] = rows
  return {
    profile: row?.profile ?? byKind(paper.kind),
    enclosures: row?.enclosures ?? 0,
    ownNames: row?.names ?? [],
  }
}

/** A letter outside the catalogue: complaints and petitions have acts of their own, the rest is a matter of the code. */
function byKind(kind: string): LegalProfileCode {
  if (kind === 'complaint') return 'COMPLAINT_VIII'
  return kind === 'petition' ? 'PETITION' : 'KPA_DECISION'
}

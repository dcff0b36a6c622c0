import { type Kysely, sql } from 'kysely'
import type { Finding } from '#domain/proceedings/assessment.ts'
import { lifeFindingSql } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'

/** An applicant of a paper with what the file last said of its life, and who came in its place. */
export type MournedParty = { id: string; name: string; noted: Finding | null; successors: string[] }

/** SQL: the applicants of the paper `p` who died with a right that passes on, as json, for the panel. */
export const heirless = `(select coalesce(json_agg(json_build_object('id', hp.id, 'name', hp.name) order by hp.position), '[]')
  from paper_parties hp where hp.paper_id = p.id and hp.role = 'applicant' and ${lifeFindingSql('hp')} = 'died-right-passes-on')`

/** Applicants of whom the file says that they died; a right that ended with the person has no successors. */
export async function readDeadParties(db: Kysely<Database>, paperId: string | null): Promise<MournedParty[]> {
  const { rows } = await sql<MournedParty>`
    select q.id, q.name, ${sql.raw(lifeFindingSql('q'))} as noted,
      array(select h.name from successions s join paper_party_rows h on h.id = s.successor_id
        where s.party_id = q.id order by h.position) as successors
    from paper_parties q where q.paper_id = ${paperId}::uuid and q.role = 'applicant' order by q.position`.execute(db)
  return rows
}

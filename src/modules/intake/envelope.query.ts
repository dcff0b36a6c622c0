import type { Actor } from '#domain/people/roles.ts'
import { sightParams, visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A paper that came in the same envelope as the one being written. */
export type EnvelopePaper = { id: string; number: number; year: number }

const papersOfEnvelope = prepared<EnvelopePaper, [string, boolean, string[], string[]]>(
  'papers-of-envelope',
  `select p.id, p.number, p.year from papers p
   where p.id in (select $1::uuid
     union all select l.related_id from paper_links l where l.paper_id = $1 and l.relation = 'envelope'
     union all select l.paper_id from paper_links l where l.related_id = $1 and l.relation = 'envelope')
     and p.state <> 'annulled' and ${visiblePapersText('$2', '$3', '$4')}
   order by p.registered_at, p.number`,
)

/**
 * The papers registered so far of the envelope in which this one came, itself among them. Empty when the person may not
 * see it or its entry was annulled: nothing is added to it then.
 */
export async function findEnvelope(services: Services, actor: Actor, paperId: string): Promise<EnvelopePaper[]> {
  const papers = await papersOfEnvelope(services.database.pool, [paperId, ...sightParams(actor)])
  return papers.some(({ id }) => id === paperId) ? papers : []
}

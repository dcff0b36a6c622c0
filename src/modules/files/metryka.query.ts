import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'
import { caseHistory } from './history-sql.ts'

/** One act of a case with the person who did it and the paper that shows it. */
export type MetrykaLine = {
  at: Date
  event: string
  data: Record<string, unknown>
  person: string | null
  position: string | null
  documentTitle: string | null
  /** Number of the paper the act was about. */
  number: number | null
  year: number | null
}

const lines = prepared<MetrykaLine, [string]>(
  'metryka-lines',
  `select h.at, h.event, h.data, s.given_name || ' ' || s.surname as person, s.position, d.title as "documentTitle",
     p.number, p.year
   from (${caseHistory('$1')}) h left join staff s on s.id = h.actor_id left join documents d on d.id = h.document_id
   left join papers p on p.id = h.paper_id
   where h.event <> 'document-printed' order by h.seq`,
)

/** All acts of a case and of its papers, oldest first (art. 66a KPA); prints of documents are no acts of the case. */
export function listMetrykaLines(services: Services, caseId: string): Promise<MetrykaLine[]> {
  return lines(services.database.pool, [caseId])
}

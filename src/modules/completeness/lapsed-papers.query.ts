import type { Day } from '#domain/calendar/temporal.ts'
import { latestLapsed } from '#domain/completeness/leaving.ts'
import type { Actor } from '#domain/people/roles.ts'
import { sightParams, visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A paper whose term and posting grace have passed without a cure: proposed to an officer, never closed by a timer. */
export type LapsedPaper = {
  id: string
  number: number
  year: number
  title: string
  applicantName: string
  unitSymbol: string | null
  lastDay: string
}

const lapsed = prepared<LapsedPaper, [boolean, string[], string[], string]>(
  'lapsed-papers',
  `select p.id, p.number, p.year, p.title, p.applicant_name as "applicantName", u.symbol as "unitSymbol",
     s.last_day as "lastDay"
   from summonses s
   join papers p on p.id = s.paper_id
   left join units u on u.id = p.unit_id
   where s.last_day <= $4::date and s.replaced_by is null and p.state = 'cure-running'
     and ${visiblePapersText('$1', '$2', '$3')}
     and not exists (select from unexamined_leavings l where l.paper_id = p.id and l.withdrawn_at is null)
   order by s.last_day, p.id
   limit 50`,
)

/** Candidates for leaving unexamined that this person may see, the oldest first. */
export async function lapsedPapers(services: Services, actor: Actor, today: Day): Promise<LapsedPaper[]> {
  return lapsed(services.database.pool, [...sightParams(actor), latestLapsed(today).toString()])
}

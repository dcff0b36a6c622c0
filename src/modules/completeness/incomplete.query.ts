import type { Actor } from '#domain/people/roles.ts'
import { sightParams, visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A paper that waits for a cure or a fee; days are ISO. */
export type WaitingPaper = {
  id: string
  number: number
  year: number
  title: string
  applicantName: string
  unitSymbol: string | null
  state: 'summoned' | 'cure-running' | 'fee-due'
  lastDay: string | null
  leaving: 'none' | 'decided'
  shelf: string | null
  place: string | null
}

/** One page of waiting papers and whether more follow. */
export type WaitingList = { papers: WaitingPaper[]; next: 'more' | 'end' }

export const PAGE_SIZE = 50

const waiting = prepared<WaitingPaper, [boolean, string[], string[], string | null, number]>(
  'waiting-papers',
  `select p.id, p.number, p.year, p.title, p.applicant_name as "applicantName", u.symbol as "unitSymbol", p.state,
     case when p.state = 'fee-due' then f.last_day else s.last_day end as "lastDay",
     case when l.id is null then 'none' else 'decided' end as leaving, sh.name as shelf, sp.place
   from papers p
   left join units u on u.id = p.unit_id
   left join lateral (select su.last_day from summonses su where su.paper_id = p.id and su.replaced_by is null
     order by su.round desc limit 1) s on true
   left join lateral (select fc.last_day from fee_calls fc where fc.paper_id = p.id and fc.outcome is null limit 1) f on true
   left join unexamined_leavings l on l.paper_id = p.id and l.withdrawn_at is null
   left join shelf_places sp on sp.paper_id = p.id and sp.taken_at is null
   left join shelves sh on sh.id = sp.shelf_id
   where p.state in ('summoned', 'cure-running', 'fee-due') and ${visiblePapersText('$1', '$2', '$3')}
     and ($4::text is null or sh.code = $4)
   order by "lastDay" nulls last, p.registered_at, p.id
   limit ${PAGE_SIZE + 1} offset $5`,
)

/** Papers that wait for their client, the ones past their last day first. `page` from 1. */
export async function listWaiting(
  services: Services,
  actor: Actor,
  { shelf, page }: { shelf: string | null; page: number },
): Promise<WaitingList> {
  const rows = await waiting(services.database.pool, [...sightParams(actor), shelf, (page - 1) * PAGE_SIZE])
  return { papers: rows.slice(0, PAGE_SIZE), next: rows.length > PAGE_SIZE ? 'more' : 'end' }
}

/** Shelves of waiting papers, for the choice above the list. */
export async function listWaitingShelves(services: Services): Promise<{ code: string; name: string }[]> {
  return services.database.db
    .selectFrom('shelves')
    .select(['code', 'name'])
    .where('kind', '=', 'waiting')
    .orderBy('code')
    .execute()
}

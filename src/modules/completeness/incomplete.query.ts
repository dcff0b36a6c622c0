import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'
import { inQueue, type QueueName } from './waiting-queues.ts'

/** A paper that waits for a check, a cure, a fee or a decision; days are ISO. */
export type WaitingPaper = {
  id: string
  number: number
  year: number
  title: string
  applicantName: string
  unitSymbol: string | null
  state: 'checking' | 'channel-doubtful' | 'summoned' | 'cure-running' | 'fee-due'
  lastDay: string | null
  leaving: 'none' | 'decided'
  /** Whether a file from the client waits for a person. */
  upload: 'none' | 'waits'
  shelf: string | null
  place: string | null
}

/** One page of waiting papers and whether more follow. */
export type WaitingList = { papers: WaitingPaper[]; next: 'more' | 'end' }

export const PAGE_SIZE = 50

/** What is asked of the list; `page` from 1, `today` ISO. */
export type WaitingWish = { queue: QueueName; shelf: string | null; page: number; today: string }

/** Papers of one queue that this person may see, the ones past their last day first. */
export async function listWaiting(
  { database }: Services,
  actor: Actor,
  { queue, shelf, page, today }: WaitingWish,
): Promise<WaitingList> {
  const onShelf = shelf === null ? sql`true` : sql`sh.code = ${shelf}`
  const { rows } = await sql<WaitingPaper>`
    select p.id, p.number, p.year, p.title, p.applicant_name as "applicantName", u.symbol as "unitSymbol", p.state,
      case p.state when 'fee-due' then f.last_day when 'checking' then null when 'channel-doubtful' then null else s.last_day end as "lastDay",
      case when l.id is null then 'none' else 'decided' end as leaving,
      case when exists (select from uploads up where up.paper_id = p.id and up.state = 'received' and up.scan <> 'infected')
        then 'waits' else 'none' end as upload, sh.name as shelf, sp.place
    from papers p
    left join units u on u.id = p.unit_id
    left join lateral (select su.last_day from summonses su where su.paper_id = p.id and su.replaced_by is null
      order by su.round desc limit 1) s on true
    left join lateral (select fc.last_day from fee_calls fc where fc.paper_id = p.id and fc.outcome is null limit 1) f on true
    left join unexamined_leavings l on l.paper_id = p.id and l.withdrawn_at is null
    left join shelf_places sp on sp.paper_id = p.id and sp.taken_at is null
    left join shelves sh on sh.id = sp.shelf_id
    where ${inQueue(queue, { today, windowId: actor.windowId })} and ${visiblePapers(actor)} and ${onShelf}
    order by "lastDay" nulls last, p.registered_at, p.id
    limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`.execute(database.db)
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

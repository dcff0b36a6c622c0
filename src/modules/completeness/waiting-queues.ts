import { type RawBuilder, sql } from 'kysely'
import { day } from '#domain/calendar/temporal.ts'
import { latestLapsed } from '#domain/completeness/leaving.ts'

/** Lists of papers at which somebody must do something about what is missing. */
export const queueNames = [
  'waiting',
  'checking',
  'channel',
  'uploads',
  'cure-passed',
  'to-decide',
  'fee-passed',
] as const
export type QueueName = (typeof queueNames)[number]

/** What a queue is asked with: today (ISO) and the window at which the person sits, null for any. */
export type QueueWish = { today: string; windowId: string | null }

/** The last day of the summons in force of paper `p`; null while it is not delivered. */
const cureEnd = sql`(select qs.last_day from summonses qs where qs.paper_id = p.id and qs.replaced_by is null
  order by qs.round desc limit 1)`
const feeEnd = sql`(select qf.last_day from fee_calls qf where qf.paper_id = p.id and qf.outcome is null limit 1)`
const notDecided = sql`not exists (select from unexamined_leavings ql where ql.paper_id = p.id and ql.withdrawn_at is null)`

const conditions: Record<QueueName, (wish: QueueWish) => RawBuilder<boolean>> = {
  waiting: () => sql<boolean>`p.state in ('summoned', 'cure-running', 'fee-due')`,
  checking: ({ windowId }) =>
    windowId === null
      ? sql<boolean>`(p.state = 'checking' and p.holder_kind = 'window')`
      : sql<boolean>`(p.state = 'checking' and p.holder_kind = 'window' and p.holder_id = ${windowId})`,
  channel: () => sql<boolean>`p.state = 'channel-doubtful'`,
  uploads: () =>
    sql<boolean>`p.id in (select qu.paper_id from uploads qu where qu.state = 'received' and qu.scan <> 'infected')`,
  'cure-passed': ({ today }) => sql<boolean>`(p.state = 'cure-running' and ${cureEnd} < ${today}::date)`,
  // candidates only: a person decides, never the list (NSA I OPS 2/13)
  'to-decide': ({ today }) =>
    sql<boolean>`(p.state = 'cure-running' and ${cureEnd} <= ${latestLapsed(day(today)).toString()}::date and ${notDecided})`,
  'fee-passed': ({ today }) => sql<boolean>`(p.state = 'fee-due' and ${feeEnd} < ${today}::date)`,
}

/**
 * Which papers stand in a queue, as a condition over `p` (papers). The desk counts with it and the list shows with it, so
 * that a number always leads to exactly its papers.
 */
export function inQueue(name: QueueName, wish: QueueWish): RawBuilder<boolean> {
  return conditions[name](wish)
}

/** The address of the list that shows a queue. */
export function queueHref(name: QueueName): string {
  return `/incomplete?queue=${name}`
}

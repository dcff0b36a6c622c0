import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { type NoticeStanding, type UntoldStep, untoldStep } from '#domain/status/client-untold.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'

/** What a notice to a client is about. */
export type UntoldAbout = 'ready' | 'uncollected' | 'cure-ending' | 'notice-confirm' | 'notice' | 'last-notice'

/** A client who was not told: of what, since when, and what is to be done about it. */
export type UntoldLine = NoticeStanding & {
  messageId: string
  paperId: string
  number: number
  year: number
  title: string
  about: UntoldAbout
  /** As written down with the paper; null for one that somebody left on the status page. */
  address: string | null
  queuedAt: Date
  step: UntoldStep
}

export type UninformedList = { total: number; lines: UntoldLine[]; next: 'more' | 'end' }

const PAGE_SIZE = 50

/**
 * Notices (as `m`, of papers `p`) that failed, were given up, or have waited for over an hour for the program or for a
 * person's call, while what they say is still true. What the office writes to its own people is about no paper.
 */
export const stillUntold = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  (m.state in ('failed', 'dead') or (m.state = 'queued' and m.queued_at < ${now}::timestamptz - interval '1 hour'))
  and p.state <> 'annulled'
  and case when m.template in ('ready', 'uncollected')
      then exists (select from results r where r.paper_id = p.id and r.state = 'on-rack')
    when m.template = 'cure-ending' then p.state = 'cure-running' else true end)`

/** One page of the notices that did not reach a client, the oldest first: exactly those that the hazard counts. */
export async function listUninformed(
  { database, clock, config }: Services,
  actor: Actor,
  { page }: { page: number },
): Promise<UninformedList> {
  const { rows } = await sql<Omit<UntoldLine, 'step'> & { total: number }>`
    select m.id as "messageId", p.id as "paperId", p.number, p.year, p.title, m.template as about, m.channel, m.state,
      case when m.template like '%notice%' then null else m.address end as address, m.queued_at as "queuedAt",
      count(*) over ()::int as total
    from outgoing_messages m join papers p on p.id = m.paper_id
    where ${stillUntold(clock.now())} and ${visiblePapers(actor)}
    order by m.queued_at, m.id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`.execute(database.db)
  const mail = config.mail ? 'on' : 'off'
  const lines = rows.slice(0, PAGE_SIZE).map(({ total: _, ...line }) => ({ ...line, step: untoldStep(line, mail) }))
  return { total: rows[0]?.total ?? 0, lines, next: rows.length > PAGE_SIZE ? 'more' : 'end' }
}

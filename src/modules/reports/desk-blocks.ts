import { type RawBuilder, sql } from 'kysely'
import { mayTry } from '#domain/people/can.ts'
import { type Actor, holds, postsOf, unitsOf } from '#domain/people/roles.ts'
import type { EditionOffer } from '#domain/service-cards/open-matters.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import { inQueue, type QueueName } from '#modules/completeness/index.ts'
import { stillUndecided, undecidedPapers } from '#modules/edition-changes/index.ts'
import { unpaidDutySql } from '#modules/proceedings/index.ts'
import { unplanned } from '#platform/db/prepared-sql.ts'

/** The lists of the desk, in the order in which they are shown. */
export const blockNames = [
  'to-decide',
  'channel',
  'fee-passed',
  'editions',
  'uploads',
  'cure-passed',
  'checking',
  'ready',
  'sheets',
  'to-found',
  'reminders',
  'cases-overdue',
  'cases-soon',
  'cases-near',
  'cases-delay-notified',
  'coming',
  'rack',
  'uncollected',
  'ade-waiting',
  'duties',
] as const
export type BlockName = (typeof blockNames)[number]

/**
 * What a list is asked with: who sees it, today, the last days that count as soon and as near, ISO; and the later editions of
 * cards that wait for somebody's decision.
 */
export type DeskWish = { actor: Actor; today: string; soonUntil: string; nearUntil: string; offers: EditionOffer[] }

/** Most rows that are counted; a longer queue is shown as „more than”. */
export const mostCounted = 200

type Block = (wish: DeskWish) => RawBuilder<unknown> | null

/**
 * Each list as a select of the same columns: id, number, year, sign, title, day, note; at most `mostCounted` rows and one
 * more, the oldest by an index of the table, so that a long queue is never read whole. Null when the list is not for this
 * person.
 */
const blocks: Record<BlockName, Block> = {
  'to-decide': (wish) => (decides(wish.actor) ? papers(wish.actor, cureDay, queue('to-decide', wish)) : null),
  channel: (wish) =>
    mayTry(wish.actor, 'intake.decide-channel') ? papers(wish.actor, registeredDay, queue('channel', wish)) : null,
  'fee-passed': (wish) => (decides(wish.actor) ? papers(wish.actor, feeDay, queue('fee-passed', wish)) : null),
  // most offices have none of these for months
  editions: ({ actor, offers }) =>
    offers.length > 0 && mayTry(actor, 'edition-changes.apply-edition')
      ? sql`select p.id, p.number, p.year, null::text as sign, p.title, p.filed_on as day, u.symbol as note
        from ${undecidedPapers(offers)} left join units u on u.id = p.unit_id
        where ${stillUndecided} and ${visiblePapers(actor)} order by p.filed_on ${limit}`
      : null,
  uploads: (wish) =>
    mayTry(wish.actor, 'uploads.accept-upload') ? papers(wish.actor, assessDay, queue('uploads', wish)) : null,
  'cure-passed': (wish) =>
    mayTry(wish.actor, 'completeness.extend-term') || holds(wish.actor, 'coordinator')
      ? papers(wish.actor, cureDay, queue('cure-passed', wish))
      : null,
  checking: (wish) =>
    mayTry(wish.actor, 'completeness.mark-items') && wish.actor.windowId !== null
      ? papers(wish.actor, registeredDay, queue('checking', wish))
      : null,
  ready: ({ actor }) =>
    mayTry(actor, 'handover.send-sheet')
      ? papers(actor, registeredDay, sql`p.state = 'complete' and ${atWindow(actor)}`)
      : null,
  sheets: ({ actor }) => {
    const posts = postsOf(actor)
    if (posts.length === 0) return null
    return sql`select h.id, h.number, h.year, null::text as sign, coalesce(w.name, p.name, '') as title,
        (h.sent_at at time zone 'Europe/Warsaw')::date as day,
        (select count(*) from handover_items i where i.handover_id = h.id and i.state = 'sent')::text as note
      from handovers h left join windows w on w.id = h.from_window_id left join posts p on p.id = h.from_post_id
      where h.state = 'sent' and h.to_post_id = any(${posts}::uuid[]) order by h.sent_at ${limit}`
  },
  'to-found': ({ actor }) => {
    const units = unitsOf(actor, ...caseworkers)
    if (units.length === 0) return null
    return papers(actor, registeredDay, sql`p.state = 'in-unit' and p.unit_id = any(${units}::uuid[])`)
  },
  reminders: ({ actor }) => {
    const units = unitsOf(actor, ...caseworkers)
    if (units.length === 0 && !holds(actor, 'coordinator')) return null
    const whose = holds(actor, 'coordinator') ? sql`true` : sql`coalesce(k.unit_id, p.unit_id) = any(${units}::uuid[])`
    return sql`select coalesce(k.id, p.id) as id, p.number, p.year, k.sign, coalesce(k.title, p.title) as title,
        m.last_day as day, o.given_name || ' ' || o.surname as note
      from reminders m left join papers p on p.id = m.about_paper_id
        left join cases k on k.id = coalesce(m.case_id, p.case_id) left join staff o on o.id = k.officer_id
      where m.forwarded_on is null and m.ended_on is null and ${whose}
      order by m.last_day ${limit}`
  },
  'cases-overdue': (wish) => cases(wish, sql`k.due_on < ${wish.today}::date`),
  'cases-soon': (wish) => cases(wish, sql`k.due_on between ${wish.today}::date and ${wish.soonUntil}::date`),
  'cases-near': (wish) => cases(wish, sql`k.due_on > ${wish.soonUntil}::date and k.due_on <= ${wish.nearUntil}::date`),
  'cases-delay-notified': (wish) =>
    cases(
      wish,
      sql`k.notified_end is not null and k.statutory_end < ${wish.today}::date and k.due_on >= ${wish.today}::date`,
    ),
  coming: ({ actor }) => (mayTry(actor, 'release.accept-at-bok') ? results(actor, 'on-the-way', sql`r.sent_at`) : null),
  rack: ({ actor }) =>
    mayTry(actor, 'release.release-to-client') ? results(actor, 'on-rack', sql`r.arrived_at`) : null,
  uncollected: ({ actor, today }) =>
    mayTry(actor, 'release.dispatch-result') ? results(actor, 'on-rack', sql`r.arrived_at`, tooLong(today)) : null,
  'ade-waiting': ({ actor }) =>
    mayTry(actor, 'outgoing.record-proof')
      ? sql`select i.id, i.number, i.year, null::text as sign, i.title || ': ' || i.addressee as title,
          (a.queued_at at time zone 'Europe/Warsaw')::date as day, a.state as note
        from ade_outbox a join outgoing_items i on i.id = a.item_id join papers p on p.id = i.paper_id
        where a.state in ('queued', 'sending', 'failed') and ${visiblePapers(actor)} order by a.queued_at ${limit}`
      : null,
  duties: ({ actor }) => (mayTry(actor, 'proceedings.pass-duties') ? papers(actor, registeredDay, unpaidDuty) : null),
}

/** The last note about the duty on the power says that it is unpaid (act on stamp duty, part IV). */
const unpaidDuty = sql.raw(unpaidDutySql)

const caseworkers = ['chancery', 'stand-alone-post', 'case-officer', 'signatory'] as const
/** The last line of every list. */
const limit = sql.raw(`limit ${mostCounted + 1}`)
const registeredDay = sql`(p.registered_at at time zone 'Europe/Warsaw')::date`

const cureDay = sql`(select s.last_day from summonses s where s.paper_id = p.id and s.replaced_by is null
  order by s.round desc limit 1)`
const assessDay = sql`(select min(u.assess_by) from uploads u where u.paper_id = p.id and u.state = 'received')`
const feeDay = sql`(select f.last_day from fee_calls f where f.paper_id = p.id and f.outcome is null limit 1)`

/** Whether this person decides about papers whose client let a term pass. */
function decides(actor: Actor): boolean {
  return mayTry(actor, 'completeness.leave-unexamined')
}

/** A queue of the waiting papers, by the very condition that its list uses. */
function queue(name: QueueName, { actor, today }: DeskWish): RawBuilder<boolean> {
  return inQueue(name, { today, windowId: actor.windowId })
}

/** Papers lying at the person's window; at any window while none was chosen. */
function atWindow(actor: Actor): RawBuilder<unknown> {
  const anywhere = sql`p.holder_kind = 'window'`
  return actor.windowId === null ? anywhere : sql`${anywhere} and p.holder_id = ${unplanned(actor.windowId, 'uuid')}`
}

function papers(actor: Actor, day: RawBuilder<unknown>, where: RawBuilder<unknown>) {
  return sql`select p.id, p.number, p.year, null::text as sign, p.title, ${day} as day, u.symbol as note
    from papers p left join units u on u.id = p.unit_id where ${where} and ${visiblePapers(actor)}
    order by p.registered_at ${limit}`
}

/** Open cases of the person's units; of all units for the coordinator. */
function cases({ actor }: DeskWish, where: RawBuilder<unknown>) {
  const units = unitsOf(actor, ...caseworkers)
  if (units.length === 0 && !holds(actor, 'coordinator')) return null
  const whose = holds(actor, 'coordinator') ? sql`true` : sql`k.unit_id = any(${units}::uuid[])`
  return sql`select k.id, null::int as number, null::int as year, k.sign, k.title, k.due_on as day,
      o.given_name || ' ' || o.surname as note
    from cases k left join staff o on o.id = k.officer_id where k.state = 'open' and ${where} and ${whose}
    order by k.due_on ${limit}`
}

/** Nobody came for it for as long as the office waits: another way of delivery is to be looked for. */
function tooLong(today: string): RawBuilder<unknown> {
  return sql`(r.arrived_at at time zone 'Europe/Warsaw')::date <= ${today}::date - (select collection_days from office)`
}

/** Documents on their way to the person's window or lying there; without a window, anywhere in the BOK. */
function results(
  actor: Actor,
  state: 'on-the-way' | 'on-rack',
  since: RawBuilder<unknown>,
  and: RawBuilder<unknown> = sql`true`,
) {
  const where =
    actor.windowId === null
      ? sql`true`
      : sql`(r.window_id is null or r.window_id = ${unplanned(actor.windowId, 'uuid')})`
  return sql`select p.id, p.number, p.year, null::text as sign, r.title,
      (${since} at time zone 'Europe/Warsaw')::date as day, r.slot as note
    from results r join papers p on p.id = r.paper_id where r.state = ${sql.lit(state)} and ${and} and ${where} and ${visiblePapers(actor)}
    order by ${since} ${limit}`
}

/** The lists for one person as parts of one statement, each counted up to `mostCounted` and cut to `rows`. */
export function deskStatement(wish: DeskWish, rows: number): RawBuilder<DeskLine> | null {
  const parts = blockNames.flatMap((name) => {
    const select = blocks[name](wish)
    if (select === null) return []
    return [
      sql`(select ${sql.lit(name)} as block, t.*, count(*) over ()::int as total
        from (${select}) t
        order by day nulls last, id limit ${sql.lit(rows)})`,
    ]
  })
  return parts.length === 0 ? null : sql<DeskLine>`${sql.join(parts, sql` union all `)}`
}

/** The lists that are this person's to see, whether or not anything waits in them. */
export function blocksFor(wish: DeskWish): BlockName[] {
  return blockNames.filter((name) => blocks[name](wish) !== null)
}

/** A row of any list; `day` ISO. */
export type DeskLine = {
  block: BlockName
  id: string
  number: number | null
  year: number | null
  sign: string | null
  title: string
  day: string | null
  note: string | null
  total: number
}

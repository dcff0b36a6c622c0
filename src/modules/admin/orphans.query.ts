import { sql } from 'kysely'
import type { Orphans } from '#domain/people/unit-end.ts'
import type { Tx } from '#platform/db/transaction.ts'

type Db = Parameters<ReturnType<typeof sql>['execute']>[0] & Pick<Tx, 'selectFrom'>

/** Something that names a unit: a card, a paper, a case or a unit under it, with its page where it has one. */
export type OrphanLine = { kind: 'card' | 'paper' | 'case' | 'part'; id: string; text: string }

/** At most so many of a kind are listed; the counts are whole. */
const mostListed = 100

// units that the unit itself took over from go on with it
const orphans = (unitId: string, day: string) => sql`
  select 'card' as kind, c.id, c.symbol || ' ' || (select e.title from card_editions e where e.card_id = c.id
      order by e.edition desc limit 1) as text from service_cards c
    where exists (select from card_editions e where e.card_id = c.id and e.state = 'published'
      and (e.valid_to is null or e.valid_to >= greatest(${day}::date, e.valid_from)) and e.unit_id in (select own.id from own))
  union all select 'paper', p.id, p.number || ' / ' || p.year || ' ' || p.title from papers p
    where p.unit_id in (select own.id from own) and p.case_id is null
      and p.state not in ('left-unexamined', 'closed', 'annulled', 'withdrawn')
  union all select 'case', k.id, k.sign || ' ' || k.title from cases k
    where k.unit_id in (select own.id from own) and k.state <> 'closed'
  union all select 'part', u.id, u.symbol || ' ' || u.name from units u
    where u.parent_id = ${unitId} and (u.valid_to is null or u.valid_to >= ${day}::date)`

const own = (unitId: string, day: string) => sql`
  with own (id) as (select ${unitId}::uuid union select f.unit_id from units_followed(${day}::date) f where f.now_id = ${unitId})`

/** How much would stand without a unit when it ends from a day (ISO). */
export async function countOrphans(db: Db, unitId: string, day: string): Promise<Orphans> {
  const { rows } = await sql<Orphans>`${own(unitId, day)}
    select (count(*) filter (where o.kind = 'card'))::int as cards, (count(*) filter (where o.kind = 'paper'))::int as papers,
      (count(*) filter (where o.kind = 'case'))::int as cases, (count(*) filter (where o.kind = 'part'))::int as parts
    from (${orphans(unitId, day)}) o`.execute(db)
  return rows[0] as Orphans
}

/** What would stand without a unit, by kind and name. */
export async function listOrphans(db: Db, unitId: string, day: string): Promise<OrphanLine[]> {
  const { rows } = await sql<OrphanLine>`${own(unitId, day)}
    select n.kind, n.id, n.text from (select o.*, row_number() over (partition by o.kind order by o.text) as place
      from (${orphans(unitId, day)}) o) n where n.place <= ${mostListed} order by n.kind, n.text`.execute(db)
  return rows
}

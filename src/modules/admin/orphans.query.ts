import { sql } from 'kysely'
import type { Orphans } from '#domain/people/unit-end.ts'
import type { Tx } from '#platform/db/transaction.ts'

type Db = Parameters<ReturnType<typeof sql>['execute']>[0] & Pick<Tx, 'selectFrom'>

/** Something that names a unit: a card, a paper, a case or a unit under it, a keeper of a card, a window, a person or a post of it. */
export type OrphanLine = {
  kind: 'card' | 'paper' | 'case' | 'part' | 'keeper' | 'window' | 'position'
  id: string
  text: string
}

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
    where u.parent_id = ${unitId} and (u.valid_to is null or u.valid_to >= ${day}::date)
  union all select 'keeper', r.card_id, c.symbol || ': ' || r.owner_position
    from card_reviews r join service_cards c on c.id = r.card_id
    where r.owner_position in (select s.position from staff s join staff_roles q on q.staff_id = s.id where ${works(day)})
  union all select 'window', w.id, sp.name || ', ' || w.name from windows w join service_points sp on sp.id = w.service_point_id
    where w.active and exists (select from window_units x where x.window_id = w.id and x.unit_id in (select own.id from own))
  union all select 'position', s.id, s.position || ' (' || s.given_name || ' ' || s.surname || ')' from staff s
    where exists (select from staff_roles q where q.staff_id = s.id and ${works(day)})
  union all select 'position', t.id, t.name from posts t where t.active and t.unit_id in (select own.id from own)`

/** A role `q` of a person `s` in the unit, on the day or later. */
const works = (day: string) => sql`
  s.active and q.unit_id in (select own.id from own) and (q.valid_to is null or q.valid_to >= ${day}::date)`

const own = (unitId: string, day: string) => sql`
  with own (id) as (select ${unitId}::uuid union select f.unit_id from units_followed(${day}::date) f where f.now_id = ${unitId})`

/** How much would stand without a unit when it ends from a day (ISO). */
export async function countOrphans(db: Db, unitId: string, day: string): Promise<Orphans> {
  const { rows } = await sql<Orphans>`${own(unitId, day)}
    select (count(*) filter (where o.kind = 'card'))::int as cards, (count(*) filter (where o.kind = 'paper'))::int as papers,
      (count(*) filter (where o.kind = 'case'))::int as cases, (count(*) filter (where o.kind = 'part'))::int as parts,
      (count(*) filter (where o.kind = 'keeper'))::int as keepers, (count(*) filter (where o.kind = 'window'))::int as windows,
      (count(*) filter (where o.kind = 'position'))::int as positions
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

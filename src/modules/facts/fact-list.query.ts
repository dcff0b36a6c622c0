import { sql } from 'kysely'
import type { KeptFact } from '#domain/facts/fact.ts'
import type { FactsDb } from './read-facts.query.ts'

/** A fact of the registry on the list: what it is today, and what it will be. */
export type ListedFact = {
  id: string
  kind: KeptFact
  key: string
  label: string
  value: string | null
  from: string | null
  source: string | null
  by: string | null
  next: { from: string; value: string | null } | null
}

/** The registry by kind and name, on a day (ISO). */
export async function findListedFacts(db: FactsDb, day: string): Promise<ListedFact[]> {
  const { rows } = await sql<ListedFact>`
    select f.id, f.kind, f.key, f.label, v.value, v.valid_from as from, v.source, s.given_name || ' ' || s.surname as by,
      (select json_build_object('from', n.valid_from, 'value', n.value) from fact_versions n
        where n.fact_id = f.id and n.withdrawn_at is null and n.valid_from > ${day}::date order by n.valid_from limit 1) as next
    from facts f
    left join lateral (select * from fact_versions o where o.fact_id = f.id and o.withdrawn_at is null
      and o.valid_from <= ${day}::date order by o.valid_from desc limit 1) v on true
    left join staff s on s.id = v.entered_by
    order by f.kind, public.fold(f.label)`.execute(db)
  return rows
}

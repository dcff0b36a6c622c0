import { sql } from 'kysely'
import type { KeptFact } from '#domain/facts/fact.ts'
import { NotFound } from '#web/act.ts'
import { type CardNaming, readNamings } from './namings.query.ts'
import type { FactsDb } from './read-facts.query.ts'

/** A version as it was entered, newest first; `value` null: the fact ended. */
export type VersionLine = {
  id: string
  from: string
  value: string | null
  source: string
  by: string | null
  at: Date
  withdrawnWhy: string | null
  withdrawnBy: string | null
}

/** A fact of the registry with everything that was ever entered of it. */
export type FactRecord = {
  id: string
  kind: KeptFact
  key: string
  label: string
  about: string[]
  versions: VersionLine[]
  /** What cards say of it, by reference, by code or in words. */
  namings: CardNaming[]
}

/**
 * One fact with its history and with what the cards of the day (ISO) say of it.
 * @throws NotFound
 */
export async function getFact(db: FactsDb, id: string, day: string): Promise<FactRecord> {
  const fact = await db
    .selectFrom('facts')
    .select(['id', 'kind', 'key', 'label', 'about'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!fact) throw new NotFound('fact')
  const { rows } = await sql<VersionLine>`
    select v.id, v.valid_from as from, v.value, v.source, s.given_name || ' ' || s.surname as by, v.entered_at as at,
      v.withdrawn_why as "withdrawnWhy", w.given_name || ' ' || w.surname as "withdrawnBy"
    from fact_versions v left join staff s on s.id = v.entered_by left join staff w on w.id = v.withdrawn_by
    where v.fact_id = ${id} order by v.valid_from desc, v.entered_at desc`.execute(db)
  const said = { ...fact, values: rows.flatMap(({ value }) => value ?? []) }
  const namings = await readNamings(db, said, day)
  return { ...fact, versions: rows, namings }
}

import { type Kysely, sql } from 'kysely'
import type { DriftOf } from '#domain/deadlines/drift.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { Database } from '#platform/db/types.ts'
import { namesOf } from './move-lines.query.ts'

/** A date that a person left as it is, with the reason; `name` is null for whoever may not see the file. */
export type KeptLine = {
  id: string
  of: DriftOf
  owner: string
  name: string | null
  kept: string | null
  derived: string | null
  why: string
  by: string
  at: Date
}

/** The latest dates that were left as they are. */
export async function readKeptLines(db: Kysely<Database>, actor: Actor): Promise<KeptLine[]> {
  const { rows } = await sql<Omit<KeptLine, 'name'>>`
    select d.id, d.date_kind as of, d.owner_id as owner, d.kept, d.derived, d.why,
      s.given_name || ' ' || s.surname as by, d.kept_at as at
    from kept_dates d join staff s on s.id = d.kept_by order by d.kept_at desc limit 50`.execute(db)
  const names = await namesOf(db, actor, [...new Set(rows.map(({ owner }) => owner))])
  return rows.map((row) => ({ ...row, name: names.get(row.owner) ?? null }))
}

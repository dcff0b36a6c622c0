import { sql } from 'kysely'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Services } from '#web/services.ts'

/** A class of the file plan in force, with where it stands in the tree. */
export type JrwaLine = {
  symbol: string
  title: string
  category: string | null
  /** The day from which this edition of the class holds. */
  validFrom: string
  invented: boolean
  metryka: 'kept' | 'not-kept'
  metrykaBasis: string | null
}

/** The plan as the screen shows it: all classes in force, or those that answer the words asked for with all above them. */
export type JrwaList = { q: string | null; on: string; lines: JrwaLine[] }

/**
 * Classes in force on a day (ISO; today without one), in the order of the plan. A class that is found brings the classes
 * above it, so that its place in the tree is seen.
 */
export async function listJrwa(
  { database, clock }: Services,
  { q, on }: { q: string | null; on: string | null },
): Promise<JrwaList> {
  const day = on ?? warsawDay(clock.now().getTime()).toString()
  const { rows } = await sql<JrwaLine>`
    with plan as (select * from jrwa_classes where valid_from <= ${day} and (valid_to is null or valid_to >= ${day})),
      found as (select symbol from plan where ${q}::text is null or starts_with(symbol, ${q}) or fold(title) like
        '%' || replace(replace(fold(coalesce(${q}, '')), '%', ''), '_', '') || '%')
    select symbol, title, category, valid_from as "validFrom", invented, metryka, metryka_basis as "metrykaBasis"
    from plan where exists (select from found where starts_with(found.symbol, plan.symbol)) order by symbol`.execute(
    database.db,
  )
  return { q, on: day, lines: rows }
}

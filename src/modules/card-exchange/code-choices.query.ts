import { type Kysely, sql } from 'kysely'
import type { CodeKind } from '#domain/service-cards/exchange/map-codes.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

/** What can be put in place of another office's code: codes of this office with their names. */
export type CodeChoices = Record<CodeKind, { value: string; label: string }[]>

/** Codes of this office on a day (ISO), for the lists of the mapping. */
export async function readCodeChoices(db: Kysely<Database>, day: string): Promise<CodeChoices> {
  const facts = (await readFacts(db)).filter(({ from, to }) => from <= day && (to === null || to >= day))
  const named = (kind: string) =>
    facts.filter((fact) => fact.kind === kind).map(({ key, label }) => ({ value: key, label: `${key} – ${label}` }))
  return {
    unit: await choices(
      db,
      sql`select symbol as value, symbol || ' – ' || name as label from units
      where valid_to is null order by symbol`,
    ),
    jrwa: await choices(
      db,
      sql`select symbol as value, symbol || ' – ' || title as label from jrwa_classes
      where valid_from <= ${day} and (valid_to is null or valid_to >= ${day}) order by symbol collate "C"`,
    ),
    register: await choices(
      db,
      sql`select code as value, code || ' – ' || name as label from registers
      where kind in ('post', 'subject') order by code`,
    ),
    account: named('account'),
    rate: named('rate'),
  }
}

async function choices(db: Kysely<Database>, query: ReturnType<typeof sql>): Promise<CodeChoices['unit']> {
  const { rows } = await query.execute(db)
  return rows as CodeChoices['unit']
}

import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { OpenDatabase } from './database.ts'

const names = new Map<string, string>()

/**
 * Runs a statement put together from pieces as a prepared one: each connection parses and plans every wording once. For
 * reads whose wording has few forms (which filters are on, who may see what) and whose values travel as parameters.
 */
export async function runPrepared<Row>({ db, pool }: OpenDatabase, statement: RawBuilder<Row>): Promise<Row[]> {
  const { sql: text, parameters } = statement.compile(db as Kysely<unknown>)
  const name = names.get(text) ?? `composed-${names.size}`
  names.set(text, name)
  return (await pool.query({ name, text, values: [...parameters] })).rows as Row[]
}

/**
 * A value that the planner does not look at. Where a plan made for the value seems a little cheaper than the one for all
 * values, PostgreSQL plans the statement anew at every call, which costs more than the call; hidden in a subquery, the
 * value gives the same plan either way, and it is made once. Not for values whose plan must differ.
 */
export function unplanned<Value extends string | number>(
  value: Value,
  type: 'uuid' | 'int' | 'date',
): RawBuilder<Value> {
  return sql<Value>`(select ${value}::${sql.raw(type)})`
}

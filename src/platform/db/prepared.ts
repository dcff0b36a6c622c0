import type { Pool, PoolClient, QueryResultRow } from 'pg'

/**
 * A statement that each connection parses and plans once and then calls by name: for the hot reads, where the query
 * builder's own cost would be larger than the query's.
 * @param name unique in the program; the SQL behind a name never changes
 */
export function prepared<Row extends QueryResultRow, Params extends readonly unknown[] = readonly unknown[]>(
  name: string,
  text: string,
): (on: Pool | PoolClient, params: Params) => Promise<Row[]> {
  return async (on, params) => (await on.query<Row>({ name, text, values: [...params] })).rows
}

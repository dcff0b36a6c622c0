import type { Pool, QueryResultRow } from 'pg'
import { coalescer } from '../coalescer.ts'
import { prepared } from './prepared.ts'

/** What one caller asks for: one value for each list among the parameters of the statement. */
type Key = readonly unknown[]
type Read<Row> = (key: Key) => Promise<{ row: Row | undefined }>

/**
 * The server plans a list of unknown length for ten; a shorter one would look cheaper planned anew, and planning costs
 * more than reading. So short lists are filled up with nothing.
 */
const plannedFor = 10

/** Most kinds of shared parameters remembered at once. */
const mostGroups = 200

/**
 * A read of one row by its key that many ask for at the same moment: those who ask while one reading is in flight travel
 * together in the next. A large statement costs the server mostly its start, so ten rows cost little more than one.
 * @param name unique in the program; the SQL behind a name never changes
 * @param text takes the keys as its first parameters, each a list (`unnest($1::uuid[]) with ordinality as asked(id, at)`),
 *   then the shared ones, and gives the place in the list as `at`
 */
export function batched<Row extends QueryResultRow>(
  name: string,
  text: string,
): (pool: Pool, key: Key, shared?: readonly unknown[]) => Promise<Row | undefined> {
  const statement = prepared<Row & { at: number }>(name, text)
  const pools = new WeakMap<Pool, Map<string, Read<Row>>>()

  function reader(pool: Pool, shared: readonly unknown[]): Read<Row> {
    return coalescer<Key, { row: Row | undefined }>(async (keys) => {
      const places = Array.from({ length: Math.max(keys.length, plannedFor) }, (_, at) => keys[at])
      const lists = (keys[0] ?? []).map((_, value) => places.map((key) => key?.[value] ?? null))
      const answers: { row: Row | undefined }[] = keys.map(() => ({ row: undefined }))
      for (const row of await statement(pool, [...lists, ...shared])) {
        const answer = answers[row.at - 1]
        if (answer) answer.row = row
      }
      return answers
    })
  }

  return async (pool, key, shared = []) => {
    const groups = pools.get(pool) ?? new Map<string, Read<Row>>()
    pools.set(pool, groups)
    const group = JSON.stringify(shared)
    if (groups.size >= mostGroups) groups.clear()
    const read = groups.get(group) ?? reader(pool, shared)
    groups.set(group, read)
    return (await read(key)).row
  }
}

import type { Pool } from 'pg'
import type { FactPiece } from '#modules/cases/index.ts'
import { batched } from '#platform/db/batched.ts'

type Read = { facts: Record<string, unknown> }
type Statement = (pool: Pool, key: readonly [string]) => Promise<Read | undefined>

/** Statements by what they read. Records of one state ask for the same facts, so there are only a few dozen. */
const statements = new Map<string, Statement>()

/** The record whose pieces are read, and the name that their SQL calls it by. */
export type PieceOwner = { id: string; from: 'papers p' | 'cases k' }

/**
 * Reads those pieces of one paper or case that its state and history ask for, in at most one statement.
 * @returns every piece under its name, the ones not asked for as their `otherwise`
 */
export async function readPieces<So>(
  pool: Pool,
  owner: PieceOwner,
  pieces: ReadonlyMap<string, FactPiece<So>>,
  so: So,
): Promise<ReadonlyMap<string, unknown>> {
  const wanted = [...pieces].filter(([, piece]) => piece.when?.(so) ?? true)
  const read = wanted.length === 0 ? {} : await readWanted(pool, owner, wanted)
  const names = new Set(wanted.map(([name]) => name))
  return new Map([...pieces].map(([name, piece]) => [name, names.has(name) ? read[name] : piece.otherwise]))
}

type Wanted = readonly (readonly [string, { sql: string }])[]

async function readWanted(pool: Pool, { id, from }: PieceOwner, wanted: Wanted): Promise<Record<string, unknown>> {
  const names = `${from} ${wanted.map(([name]) => name).join(' ')}`
  const statement = statements.get(names) ?? statementOf(from, wanted)
  statements.set(names, statement)
  const row = await statement(pool, [id])
  return row?.facts ?? {}
}

let made = 0

function statementOf(from: PieceOwner['from'], wanted: Wanted): Statement {
  const fields = wanted.map(([name, piece]) => `'${name}', ${piece.sql}`).join(', ')
  const [table, letter] = from.split(' ')
  made += 1
  return batched<Read>(
    `${table}-facts-${made}`,
    `select asked.at::int as at, json_build_object(${fields}) as facts
     from unnest($1::uuid[]) with ordinality as asked(id, at) join ${from} on ${letter}.id = asked.id`,
  )
}

import type { Pool } from 'pg'
import type { FactPiece, PaperSoFar } from '#modules/cases/index.ts'
import { batched } from '#platform/db/batched.ts'

type Read = { facts: Record<string, unknown> }
type Statement = (pool: Pool, key: readonly [string]) => Promise<Read | undefined>

/** Statements by what they read. Papers of one state ask for the same facts, so there are only a few dozen. */
const statements = new Map<string, Statement>()

/**
 * Reads those pieces of one paper that its state and history ask for, in at most one statement.
 * @returns every piece under its name, the ones not asked for as their `otherwise`
 */
export async function readPieces(
  pool: Pool,
  pieces: ReadonlyMap<string, FactPiece>,
  so: PaperSoFar,
): Promise<ReadonlyMap<string, unknown>> {
  const wanted = [...pieces].filter(([, piece]) => piece.when?.(so) ?? true)
  const read = wanted.length === 0 ? {} : await readWanted(pool, wanted, so.paper.id)
  const names = new Set(wanted.map(([name]) => name))
  return new Map([...pieces].map(([name, piece]) => [name, names.has(name) ? read[name] : piece.otherwise]))
}

async function readWanted(
  pool: Pool,
  wanted: readonly (readonly [string, FactPiece])[],
  paperId: string,
): Promise<Record<string, unknown>> {
  const names = wanted.map(([name]) => name).join(' ')
  const statement = statements.get(names) ?? statementOf(wanted)
  statements.set(names, statement)
  const row = await statement(pool, [paperId])
  return row?.facts ?? {}
}

let made = 0

function statementOf(wanted: readonly (readonly [string, FactPiece])[]): Statement {
  const fields = wanted.map(([name, piece]) => `'${name}', ${piece.sql}`).join(', ')
  made += 1
  return batched<Read>(
    `paper-facts-${made}`,
    `select asked.at::int as at, json_build_object(${fields}) as facts
     from unnest($1::uuid[]) with ordinality as asked(id, at) join papers p on p.id = asked.id`,
  )
}

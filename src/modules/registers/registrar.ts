import type { Pool } from 'pg'
import { coalescer } from '#platform/coalescer.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** Rows of one paper to be registered, named as the tables' columns; numbers and the time are given by the database. */
export type PaperToRegister = {
  key: string
  act: string
  actor: string
  substituteFor: string | null
  /** SHA-256 of act and input, hexadecimal. */
  digest: string
  entryId: string
  historyId: string
  history: Record<string, unknown>
  paper: Record<string, unknown> & { id: string }
  /** Clients not known before, written with their first paper. */
  clients?: Record<string, unknown>[]
  parties: Record<string, unknown>[]
  enclosures: Record<string, unknown>[]
  items: Record<string, unknown>[]
  links: Record<string, unknown>[]
}

/** What a registration gives: the paper, its number, year and time. */
export type Registered = { paperId: string; year: number; number: number; registeredAt: string }

export type RegistrationAnswer =
  | { outcome: 'registered' | 'replayed'; registered: Registered }
  | { outcome: 'key-reused' }
  | { outcome: 'failed'; detail: string }

type Row = {
  ordinal: number
  outcome: 'registered' | 'replayed' | 'repeat' | 'key-reused' | 'failed'
  paper_id: string | null
  year: number | null
  number: number | null
  registered_at: Date | null
  detail: string | null
}

const registerPapers = prepared<Row, [string, string]>(
  'register-papers',
  'select ordinal, outcome, paper_id, year, number, registered_at, detail from register_papers($1, $2)',
)

/** Registers one paper; calls that come while a batch is in flight are registered together in the next. */
export type Registrar = (registerId: string, paper: PaperToRegister) => Promise<RegistrationAnswer>

const registrars = new WeakMap<Pool, Registrar>()

/** The registrar of a process and database: one coalescer per register. */
export function registrarFor(services: Services): Registrar {
  const { pool } = services.database
  const known = registrars.get(pool)
  if (known) return known
  const lanes = new Map<string, (paper: PaperToRegister) => Promise<RegistrationAnswer>>()
  const registrar: Registrar = (registerId, paper) => {
    const lane = lanes.get(registerId) ?? coalescer((papers) => sendBatch(pool, registerId, papers))
    lanes.set(registerId, lane)
    return lane(paper)
  }
  registrars.set(pool, registrar)
  return registrar
}

async function sendBatch(pool: Pool, registerId: string, papers: PaperToRegister[]): Promise<RegistrationAnswer[]> {
  const rows = await registerPapers(pool, [registerId, JSON.stringify(papers)])
  const answers = new Map(rows.map((row) => [row.ordinal, row]))
  return papers.map((paper, at) => answerOf(answers.get(at + 1), paper, rows, papers))
}

function answerOf(
  row: Row | undefined,
  paper: PaperToRegister,
  rows: Row[],
  papers: PaperToRegister[],
): RegistrationAnswer {
  if (!row) return { outcome: 'failed', detail: 'no answer' }
  if (row.outcome === 'failed') return { outcome: 'failed', detail: row.detail ?? '' }
  if (row.outcome === 'key-reused') return { outcome: 'key-reused' }
  if (row.outcome === 'repeat') {
    // the same request twice in one batch: the second gets the first one's answer
    const first = papers.findIndex((other) => other.key === paper.key)
    const its = rows.find((other) => other.ordinal === first + 1 && other.outcome === 'registered')
    return its ? { outcome: 'replayed', registered: registeredOf(its) } : { outcome: 'failed', detail: 'repeat' }
  }
  return { outcome: row.outcome, registered: registeredOf(row) }
}

function registeredOf(row: Row): Registered {
  if (row.paper_id === null || row.year === null || row.number === null || row.registered_at === null)
    throw new Error('a registered row without its number')
  return {
    paperId: row.paper_id,
    year: row.year,
    number: row.number,
    registeredAt: row.registered_at.toISOString(),
  }
}

import { foldedSearch } from '#modules/intake/index.ts'
import { statusCodeOf, statusDigest } from '#modules/registers/index.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import { type GeneratedClient, generateClient, generateSubject, type Prng, seededPrng } from '../../seeds/generate.ts'

/** A paper of the load, as far as a measurement needs to know it. */
export type FilledPaper = { id: string; number: number; statusCode: string; applicant: string }

type Office = {
  secret: Uint8Array
  register: string
  staff: string
  windows: string[]
  units: string[]
  posts: string[]
}

const batch = 5000
/** Where papers stand in an office that works: most are closed, some wait, few are late. */
const states = [
  'closed',
  'closed',
  'closed',
  'closed',
  'closed',
  'in-case',
  'in-unit',
  'complete',
  'cure-running',
  'checking',
]

/**
 * Fills the office with invented papers of this year, in order of time, up to `count` in all. Rows are written straight
 * into the tables, because what is measured afterwards is reading; registration has its own measurement.
 */
export async function fillPapers({ pool }: OpenDatabase, count: number): Promise<FilledPaper[]> {
  const office = await readOffice(pool)
  const { rows } = await pool.query('select coalesce(max(number), 0)::int as last from papers')
  const first = rows[0].last + 1
  const prng = seededPrng(first)
  const kept: FilledPaper[] = []
  for (let from = first; from <= count; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - from + 1) }, (_, at) => from + at)
    const papers = numbers.map((number) => makePaper(prng, office, number, count))
    await pool.query(insertPapers, [JSON.stringify(papers)])
    kept.push(...papers.filter(({ number }) => number % 40 === 0).map(keep))
  }
  await pool.query(
    `insert into register_counters (register_id, year, last_number, last_at) values ($1, $2, $3, now())
     on conflict (register_id, year) do update set last_number = excluded.last_number`,
    [office.register, year(), count],
  )
  await pool.query('vacuum (analyze) papers, paper_parties, history, register_entries')
  return kept
}

const year = () => new Date().getFullYear()
const keep = ({ id, number, statusCode, applicant_name }: ReturnType<typeof makePaper>): FilledPaper => ({
  id,
  number,
  statusCode,
  applicant: applicant_name,
})

function makePaper(prng: Prng, office: Office, number: number, count: number) {
  const client = generateClient(prng)
  const { subject } = generateSubject(prng)
  const title = `${prng() < 0.7 ? 'Wniosek: ' : ''}${subject}`
  const id = newId()
  const code = statusCodeOf({ statusSecret: office.secret }, id)
  const start = Date.UTC(year(), 0, 2)
  // evenly over the year until now
  const at = new Date(start + ((Date.now() - start) * number) / (count + 1))
  const window = pick(prng, office.windows)
  const applicant_name = nameOf(client)
  return {
    id,
    entry: newId(),
    line: newId(),
    party: newId(),
    number,
    statusCode: code,
    applicant_name,
    kind: client.kind,
    title,
    at: at.toISOString(),
    day: at.toISOString().slice(0, 10),
    register: office.register,
    staff: office.staff,
    window,
    unit: pick(prng, office.units),
    post: pick(prng, office.posts),
    state: pick(prng, states),
    digest: `\\x${statusDigest({ statusSecret: office.secret }, code).toString('hex')}`,
    search: foldedSearch([title, applicant_name]),
    street: client.street,
    locality: client.locality,
  }
}

function nameOf({ organisation, surname, givenNames }: GeneratedClient): string {
  return organisation ?? `${surname} ${givenNames}`
}

function pick<One>(prng: Prng, list: readonly One[]): One {
  return list[Math.floor(prng() * list.length)] as One
}

async function readOffice(pool: OpenDatabase['pool']): Promise<Office> {
  const { rows } = await pool.query(
    `select (select status_secret from office) as secret, (select id from registers where code = 'RPW') as register,
       (select id from staff where login = 'podawcze') as staff, (select array_agg(id::text) from windows) as windows,
       (select array_agg(id::text) from units where parent_id is null) as units,
       (select array_agg(id::text) from posts) as posts`,
  )
  return rows[0]
}

const insertPapers = `
  with given as (select * from jsonb_to_recordset($1::jsonb) as g(id uuid, entry uuid, line uuid, party uuid, number int,
      applicant_name text, kind text, title text, at timestamptz, day date, register uuid, staff uuid, "window" uuid,
      unit uuid, post uuid, state text, digest bytea, search text, street text, locality text)),
    new_papers as (insert into papers (id, register_id, number, year, registered_at, registered_by, window_id, channel,
        arrived_on, title, applicant_name, unit_id, filed_on, expected_on, state, holder_kind, holder_id, status_digest, search)
      select id, register, number, extract(year from at at time zone 'Europe/Warsaw'), at, staff, "window", 'in-person',
        day, title, applicant_name, unit, day, day + 30, state,
        case when state in ('checking', 'cure-running', 'complete') then 'window' else 'post' end,
        case when state in ('checking', 'cure-running', 'complete') then "window" else post end, digest, search from given),
    new_entries as (insert into register_entries (id, register_id, year, number, registered_at, paper_id, registered_by)
      select entry, register, extract(year from at at time zone 'Europe/Warsaw'), number, at, id, staff from given),
    new_parties as (insert into paper_parties (id, paper_id, role, position, kind, name, street, locality)
      select party, id, 'applicant', 1, kind, applicant_name, street, locality from given)
  insert into history (id, at, act, event, actor_id, window_id, paper_id, data)
  select line, at, 'intake.register-paper', 'paper-registered', staff, "window", id,
    jsonb_build_object('number', number, 'year', extract(year from at at time zone 'Europe/Warsaw')) from given`

import pg from 'pg'
import { statusCodeOf, statusDigest } from '#modules/registers/index.ts'
import { clientConfig } from '#platform/db/database.ts'
import { generateClient, generateSubject, seededPrng } from '../../seeds/generate.ts'
import { fillSteps } from './fill-steps.ts'
import type { BenchOffice } from './office.ts'

/** What a load asks for: papers of all ages, some open matters of one unit, codes of clients, parts of names. */
export type Filled = { paperIds: string[]; unitPaperIds: string[]; codes: string[]; names: string[] }

/** Clients that the papers come from. */
const POOL = 20_000
/** How many of each kind the loads choose from. */
const SAMPLE = 2_000

/**
 * Brings the office to `size` papers with all that belongs to them: parties, entries, checklist, sheets, history, cases
 * with their ends, finished documents. Set by set in SQL, as the superuser, so that 200 000 take seconds; the register's
 * counter stands right afterwards and registration goes on from there.
 */
export async function fillOffice(office: BenchOffice, size: number): Promise<Filled> {
  const client = new pg.Client(clientConfig(office.connection, 'as-given'))
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off;
      set maintenance_work_mem = '256MB'; set work_mem = '64MB'; select setseed(0.5)`)
    await loadPools(client)
    const { rows } = await client.query<{ indexdef: string }>(
      "select indexdef from pg_indexes where indexname in ('papers_search', 'clients_search')",
    )
    await client.query('drop index papers_search; drop index clients_search')
    for (const step of fillSteps(size)) await client.query(step)
    for (const { indexdef } of rows) await client.query(indexdef)
    const filled = await sample(client)
    await client.query('vacuum analyze')
    await client.query('checkpoint')
    return filled
  } finally {
    await client.end()
  }
}

/** Names and subjects as frequent as in life, from the seeds, for SQL to draw from. */
async function loadPools(client: pg.Client): Promise<void> {
  const prng = seededPrng(2026)
  const clients = Array.from({ length: POOL }, (_, n) => ({ n, ...generateClient(prng) }))
  const subjects = Array.from({ length: 500 }, (_, n) => ({ n, ...generateSubject(prng) }))
  await client.query(
    'create temp table pool_client (n int primary key, id uuid, kind text, surname text, given text, organisation text, street text, postal text, locality text, name text)',
  )
  await client.query(
    `insert into pool_client select (c ->> 'n')::int, gen_random_uuid(), c ->> 'kind', c ->> 'surname', c ->> 'givenNames',
       c ->> 'organisation', c ->> 'street', c ->> 'postalCode', c ->> 'locality',
       coalesce(c ->> 'organisation', btrim((c ->> 'surname') || ' ' || coalesce(c ->> 'givenNames', '')))
     from jsonb_array_elements($1::jsonb) c`,
    [JSON.stringify(clients)],
  )
  await client.query('create temp table pool_subject (n int primary key, subject text)')
  await client.query(
    `insert into pool_subject select (s ->> 'n')::int, s ->> 'subject' from jsonb_array_elements($1::jsonb) s`,
    [JSON.stringify(subjects)],
  )
}

/** Draws what the loads will ask for, and gives those papers their real status codes. */
async function sample(client: pg.Client): Promise<Filled> {
  const { rows: offices } = await client.query<{ status_secret: Buffer }>('select status_secret from office')
  const office = { statusSecret: offices[0]!.status_secret }
  const { rows } = await client.query<{ id: string }>('select id from papers order by random() limit $1', [SAMPLE])
  const paperIds = rows.map((row) => row.id)
  const codes = paperIds.map((id) => statusCodeOf(office, id))
  await client.query(
    'update papers p set status_digest = d.digest from unnest($1::uuid[], $2::bytea[]) d (id, digest) where p.id = d.id',
    [paperIds, codes.map((code) => statusDigest(office, code))],
  )
  const { rows: own } = await client.query<{ id: string }>(
    "select p.id from papers p join units u on u.id = p.unit_id where u.symbol = 'WGD' order by random() limit $1",
    [SAMPLE],
  )
  // the first letters of a surname that is there: now a frequent one, now one of its kind
  const { rows: names } = await client.query<{ part: string }>(
    `select distinct substr(fold(split_part(applicant_name, ' ', 1)), 1, 6) as part from papers
     where id = any ($1) and length(applicant_name) > 5 order by 1`,
    [paperIds],
  )
  return { paperIds, unitPaperIds: own.map((row) => row.id), codes, names: names.map((row) => row.part) }
}

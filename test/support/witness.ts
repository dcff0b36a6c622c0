import { setTimeout as wait } from 'node:timers/promises'
import { type AuditEntry, chainStart, walkChain } from '#platform/audit-log.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Seat } from './office-process.ts'

/**
 * What callers were told, kept outside the database: gaps and duplicates can both be zero while receipts are lost, and
 * only this list would see it.
 */
export type Witness = { key: string; paperId: string; number: number; year: number }

/** The small application that a caller sends; its title carries the key, so that the row can be told from any other. */
export function letterOf(key: string): Record<string, unknown> {
  return {
    channel: 'in-person',
    title: `Wniosek ${key}`,
    parties: [
      { role: 'applicant', kind: 'natural', surname: 'Żółkiewska', givenNames: 'Łucja', locality: 'Przykładowo' },
    ],
    enclosures: [{ name: 'Załącznik', pages: 1, form: 'copy', returnable: 'no' }],
  }
}

export type Tally = { witnesses: Witness[]; replayed: number; retries: number; statuses: Map<number, number> }

export function newTally(): Tally {
  return { witnesses: [], replayed: 0, retries: 0, statuses: new Map() }
}

/** Sends the application under its key until an answer comes, as a browser does after trouble. */
export async function registerUntilAnswered(base: string, seat: Seat, tally: Tally, key = newId()): Promise<void> {
  const body = JSON.stringify({ ...letterOf(key), _csrf: seat.csrf })
  for (const end = performance.now() + 60_000; performance.now() < end; tally.retries += 1) {
    const answer = await send(base, seat, key, body)
    const status = answer?.status ?? 0
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
    if (answer?.status === 200) {
      const { paperId, number, year } = JSON.parse(answer.text)
      tally.witnesses.push({ key, paperId, number, year })
      if (answer.replayed) tally.replayed += 1
      return
    }
    if (status !== 0 && status !== 503) throw new Error(`registration answered ${status}: ${answer?.text}`)
    await wait(20 + Math.random() * 60)
  }
  throw new Error('no answer in 60 s')
}

async function send(base: string, seat: Seat, key: string, body: string) {
  try {
    const answer = await fetch(`${base}/papers`, {
      method: 'POST',
      headers: {
        cookie: seat.cookie,
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body,
      signal: AbortSignal.timeout(20_000),
    })
    return { status: answer.status, text: await answer.text(), replayed: answer.headers.has('idempotent-replay') }
  } catch {
    return undefined
  }
}

/** What was found wrong, counted; all zero in a register that kept its promises. */
export type Harm = { lost: number; gaps: number; duplicates: number; backwards: number; torn: number; chain: string }

export const noHarm: Harm = { lost: 0, gaps: 0, duplicates: 0, backwards: 0, torn: 0, chain: 'whole' }

/** Compares the register with the outside list: every acknowledged number, all its rows, order, chain. */
export async function findHarm({ pool }: OpenDatabase, witnesses: readonly Witness[]): Promise<Harm> {
  const { rows } = await pool.query<Record<'gaps' | 'duplicates' | 'backwards' | 'torn', number>>(
    `with entries as (
       select e.*, lag(e.number) over w as before, lag(e.registered_at) over w as earlier
       from register_entries e join registers r on r.id = e.register_id and r.code = 'RPW'
       window w as (partition by e.register_id, e.year order by e.number))
     select count(*) filter (where number <> coalesce(before, 0) + 1)::int as gaps,
       (count(*) - count(distinct (year, number)))::int as duplicates,
       count(*) filter (where registered_at <= earlier)::int as backwards,
       (count(*) filter (where not exists (select from papers p
           join history h on h.paper_id = p.id and h.event = 'paper-registered'
           join requests q on q.key = h.request_key and q.answer ->> 'paperId' = p.id::text
             and (q.answer ->> 'number')::int = e.number
           join audit_log a on a.chain = 'RPW/' || e.year and a.payload::jsonb -> 'answer' ->> 'paperId' = p.id::text
           where p.id = e.paper_id and p.number = e.number and p.registered_at = e.registered_at
             and exists (select from paper_parties o where o.paper_id = p.id)
             and exists (select from enclosures o where o.paper_id = p.id)))
         + (select count(*) from papers p where not exists (select from register_entries o where o.paper_id = p.id))
       )::int as torn
     from entries e`,
  )
  const { rows: kept } = await pool.query<{ key: string; paper_id: string; number: number }>(
    `select substr(p.title, 9) as key, p.id as paper_id, p.number from papers p where p.title like 'Wniosek %'`,
  )
  const found = new Map(kept.map((row) => [row.key, row]))
  const lost = witnesses.filter(
    ({ key, paperId, number }) => found.get(key)?.number !== number || found.get(key)?.paper_id !== paperId,
  )
  const chain = await chainState(pool)
  return { ...rows[0]!, duplicates: rows[0]!.duplicates + kept.length - found.size, lost: lost.length, chain }
}

async function chainState(pool: OpenDatabase['pool']): Promise<string> {
  const { rows } = await pool.query<AuditEntry>("select * from audit_log where chain like 'RPW/%' order by chain, seq")
  const chains = new Set(rows.map((row) => row.chain))
  const states = [...chains].map(
    (name) =>
      walkChain(
        chainStart,
        rows.filter((row) => row.chain === name),
      ).state,
  )
  return states.every((state) => state === 'whole') ? 'whole' : 'broken'
}

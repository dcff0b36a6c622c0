import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { ActResult, Forbidden } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import type { HistoryEntry } from './act.ts'

/** Any number, the same in every version of the program. */
const officeRules = 7_340_112_057

/**
 * The first lock of every act, before any row: the rules that terms are counted by stand still until it ends, or, for the
 * acts that change them, nobody else counts. Taken later, under a row that a change wants to move, it would deadlock.
 * Answers the latest instant that the office's clock has shown, null before its first observation.
 */
export async function lockOfficeRules(tx: Tx, rules: 'stand-still' | 'change'): Promise<Date | null> {
  const latest = sql`(select last_run_at from clock_marks where job = 'clock') as latest`
  const { rows } = await (rules === 'change'
    ? sql<{ latest: Date | null }>`select pg_advisory_xact_lock(${officeRules}::bigint), ${latest}`.execute(tx)
    : sql<{ latest: Date | null }>`select pg_advisory_xact_lock_shared(${officeRules}::bigint), ${latest}`.execute(tx))
  return rows[0]?.latest ?? null
}

/** One request for an act, known by its key. */
export type Request = { key: string; actorId: string; act: string; digest: Buffer; at: Date }

/**
 * Claims the key. When another transaction holds it, waits for that one to end: `known` then means that it committed.
 */
export async function beginRequest(tx: Tx, request: Request): Promise<'new' | 'known'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('requests')
    .values({
      key: request.key,
      actor_id: request.actorId,
      act: request.act,
      body_digest: request.digest,
      answer: '{}',
      at: request.at,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** The first answer given under this key; `key-reused` when the key came with another body, act or person. */
export async function answerOf<Answer>(tx: Tx, request: Request): Promise<ActResult<Answer>> {
  const first = await tx.selectFrom('requests').selectAll().where('key', '=', request.key).executeTakeFirstOrThrow()
  const same =
    first.act === request.act && first.actor_id === request.actorId && request.digest.equals(first.body_digest)
  return same ? { kind: 'done', answer: first.answer as Answer, replayed: true } : { kind: 'key-reused' }
}

/** Keeps the answer with the key, as long as the paper. */
export async function finishRequest(tx: Tx, key: string, answer: unknown): Promise<void> {
  await tx
    .updateTable('requests')
    .set({ answer: JSON.stringify(answer ?? {}) })
    .where('key', '=', key)
    .execute()
}

/** One statement carries at most 65 535 values. */
const linesAtOnce = 1_000

/** Writes the lines of history of one act. */
export async function writeHistory(
  tx: Tx,
  entries: readonly (HistoryEntry & { id: string })[],
  by: { request: Request; actor: Actor; onBehalfOf: string | null },
): Promise<void> {
  for (let at = 0; at < entries.length; at += linesAtOnce) {
    await tx
      .insertInto('history')
      .values(
        entries.slice(at, at + linesAtOnce).map((entry) => ({
          id: entry.id,
          at: by.request.at,
          act: by.request.act,
          event: entry.event,
          actor_id: by.actor.staffId,
          substitute_for: by.onBehalfOf,
          window_id: by.actor.windowId,
          paper_id: entry.paperId ?? null,
          case_id: entry.caseId ?? null,
          document_id: entry.documentId ?? null,
          data: JSON.stringify(entry.data ?? {}),
          request_key: by.request.key,
        })),
      )
      .execute()
  }
}

/** Adds the act to the audit chain; last in the act, because it locks the chain's head. */
export async function appendAudit(
  tx: Tx,
  entry: { request: Request; onBehalfOf: string | null; historyIds: string[] },
): Promise<void> {
  const { request, onBehalfOf, historyIds } = entry
  const payload = JSON.stringify({
    act: request.act,
    actor: request.actorId,
    onBehalfOf,
    key: request.key,
    digest: request.digest.toString('hex'),
    history: historyIds,
  })
  await sql`select append_audit('acts', ${payload})`.execute(tx)
}

/** What the system did by itself, as history and audit keep it: nobody acted, no request asked for it. */
export async function recordBySystem(
  tx: Tx,
  done: { act: string; at: Date; entry: HistoryEntry & { id: string } },
): Promise<void> {
  const { id, event, paperId, caseId, documentId, data } = done.entry
  await tx
    .insertInto('history')
    .values({
      ...{ id, event, at: done.at, act: done.act },
      paper_id: paperId ?? null,
      case_id: caseId ?? null,
      document_id: documentId ?? null,
      data: JSON.stringify(data ?? {}),
    })
    .execute()
  const payload = JSON.stringify({ act: done.act, actor: 'system', history: [id] })
  await sql`select append_audit('acts', ${payload})`.execute(tx)
}

/** Keeps an attempt without right, outside the transaction that was rolled back. */
export async function recordRefusedAttempt(services: Services, actor: Actor, trouble: Forbidden): Promise<void> {
  await services.database.db
    .insertInto('refused_attempts')
    .values({
      id: services.newId(),
      at: services.clock.now(),
      actor_id: actor.staffId,
      act: trouble.act,
      subject_id: trouble.subjectId,
      why: 'no-right',
    })
    .execute()
}

/** What an act was about, as its history names it. */
type About = { paperId?: string | null; caseId?: string | null }

const casesOf = (about: readonly About[]) => ({
  cases: [...new Set(about.flatMap((one) => one.caseId ?? []))],
  papers: [...new Set(about.flatMap((one) => (one.caseId ? [] : (one.paperId ?? []))))],
})

/** Whether this person was excluded from the case of one of these, or of a paper among them (art. 24 KPA). */
export async function isExcluded(tx: Tx, staffId: string, about: readonly About[]): Promise<boolean> {
  return (await excludedCases(tx, staffId, { about, day: null })).length > 0
}

/** A case from which somebody was excluded, with what they stated to be urgent there and have not used yet. */
export type ExcludedCase = { caseId: string; urgency: { urgencyId: string; interest: string; reason: string } | null }

/**
 * The cases of these, and of the papers among them, from which this person was excluded, with the unused statement of
 * the day (ISO) that an act cannot wait. A statement that is found is locked until the act ends, so it serves one act.
 */
export async function excludedCases(
  tx: Tx,
  staffId: string,
  { about, day }: { about: readonly About[]; day: string | null },
): Promise<ExcludedCase[]> {
  const { cases, papers } = casesOf(about)
  if (cases.length + papers.length === 0) return []
  const { rows } = await sql<{ caseId: string; urgencyId: string | null }>`
    select x.case_id as "caseId", (select ua.id from urgent_acts ua where ua.case_id = x.case_id and ua.staff_id = x.staff_id
        and ua.declared_on = ${day}::date order by ua.declared_at desc, ua.id desc limit 1) as "urgencyId"
    from exclusions x where x.staff_id = ${staffId}
      and (x.case_id = any(${cases}::uuid[]) or x.case_id in (select p.case_id from papers p where p.id = any(${papers}::uuid[])))
    order by x.case_id`.execute(tx)
  const found: ExcludedCase[] = []
  for (const { caseId, urgencyId } of rows)
    found.push({ caseId, urgency: urgencyId === null ? null : await unusedUrgency(tx, urgencyId) })
  return found
}

async function unusedUrgency(tx: Tx, id: string): Promise<ExcludedCase['urgency']> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
  const { rows } = await sql<NonNullable<ExcludedCase['urgency']>>`
    select ua.id as "urgencyId", ua.interest, ua.reason from urgent_acts ua where ua.id = ${id}
      and not exists (select from history h where h.case_id = ua.case_id and h.event = 'urgent-act-done'
        and h.data ->> 'urgencyId' = ua.id::text)`.execute(tx)
  return rows[0] ?? null
}

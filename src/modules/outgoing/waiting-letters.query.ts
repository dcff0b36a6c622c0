import { sql } from 'kysely'
import type { OutgoingSubject } from '#domain/posting/outgoing-letter.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { isCopy } from './letter-copies.query.ts'

/**
 * SQL: letters that their own acts print and send, because their term runs from delivery. Rows of `kind`, `subject`,
 * `document_id` (the first copy), `paper_id`.
 */
const withTerm = `select 'summons' as kind, s.id as subject, s.document_id, s.paper_id
    from summonses s join papers sp on sp.id = s.paper_id
    where sp.state = 'summoned' and s.form = 'letter' and s.delivered_on is null and s.replaced_by is null
  union all select 'fee-call', f.id, f.document_id, f.paper_id from fee_calls f join papers fp on fp.id = f.paper_id
    where fp.state = 'fee-due' and f.delivered_on is null and f.outcome is null`

/**
 * SQL: printed letters that wait to be sent, as rows of `document`, `title`, `addressee`, `kind`, `subject`, `paper_id`,
 * `case_id`, `written_at`. Any notice, forwarding or order that nobody entered waits; an order with an act of its own that
 * sends it does not. A letter that came back undelivered waits again; one that a person keeps waits no more.
 */
export const waitingLettersSql = `(select w.document, w.title, w.addressee, w.kind, w.subject, w.paper_id, w.case_id, w.written_at
  from (select d.id as document, d.title, d.content -> 'addressee' ->> 0 as addressee, t.kind, t.subject, t.paper_id,
        null::uuid as case_id, d.created_at as written_at
      from (${withTerm}) t join documents a on a.id = t.document_id join documents d on ${isCopy('a', 'd')}
      where d.superseded_by is null and d.content ? 'addressee'
    union all select d.id, d.title, d.content -> 'addressee' ->> 0, 'letter', d.id, d.paper_id, d.case_id, d.created_at
      from documents d
      where d.kind in ('delay-notice', 'reminder-forwarding', 'notice', 'order') and d.superseded_by is null
        and d.content ? 'addressee' and not exists (
          select from orders o join documents a on a.id = o.document_id where o.paper_id = d.paper_id and ${isCopy('a', 'd')})
  ) w
  where not exists (select from outgoing_items o where o.document_id = w.document and o.standing <> 'undelivered')
    and not exists (select from kept_letters kl where kl.document_id = w.document))`

export type WaitingLetter = { subject: { kind: OutgoingSubject; id: string }; writtenAt: Date; caseId: string | null }

/** Waiting letters by their documents, each with the paper it is sent about: its own, or the first of its case. */
export async function findPapersOfWaiting(tx: Tx, documentIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ document: string; paper: string }>`
    select x.document, coalesce(x.paper_id,
      (select p.id from papers p where p.case_id = x.case_id order by p.filed_on, p.id limit 1)) as paper
    from ${sql.raw(waitingLettersSql)} x where x.document = any(${[...documentIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ document, paper }) => [document, paper]))
}

/** The letter of a locked paper or its case that waits to be sent under this document; undefined when it left or is needed no more. */
export async function findWaitingLetter(
  tx: Tx,
  paper: { id: string; case_id: string | null },
  documentId: string,
): Promise<WaitingLetter | undefined> {
  const { rows } = await sql<{ kind: OutgoingSubject; subject: string; written_at: Date; case_id: string | null }>`
    select x.kind, x.subject, x.written_at, x.case_id from ${sql.raw(waitingLettersSql)} x
    where x.document = ${documentId} and (x.paper_id = ${paper.id} or x.case_id = ${paper.case_id})`.execute(tx)
  const [row] = rows
  return row && { subject: { kind: row.kind, id: row.subject }, writtenAt: row.written_at, caseId: row.case_id }
}

import { sql } from 'kysely'
import type { OutgoingSubject } from '#domain/posting/outgoing-letter.ts'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * SQL: printed letters of the paper `p` that wait to be sent, as rows of `document`, `title`, `addressee`, `kind`,
 * `subject`, `written_at`. A letter that came back undelivered waits again.
 */
export const waitingLettersSql = `(select d.id as document, d.title, d.content -> 'addressee' ->> 0 as addressee, w.kind,
    w.subject, d.created_at as written_at
  from (select 'summons' as kind, s.id as subject, s.document_id from summonses s
      where s.paper_id = p.id and p.state = 'summoned' and s.form = 'letter' and s.delivered_on is null and s.replaced_by is null
    union all select 'fee-call', f.id, f.document_id from fee_calls f
      where f.paper_id = p.id and p.state = 'fee-due' and f.delivered_on is null and f.outcome is null) w
    join documents first on first.id = w.document_id
    join documents d on d.paper_id = p.id and d.kind = first.kind and d.created_at = first.created_at
  where d.superseded_by is null and d.content ? 'addressee' and not exists (
    select from outgoing_items o where o.document_id = d.id and o.standing <> 'undelivered'))`

export type WaitingLetter = { subject: { kind: OutgoingSubject; id: string }; writtenAt: Date }

/** The letter of a locked paper that waits to be sent under this document; undefined when it left or is needed no more. */
export async function findWaitingLetter(
  tx: Tx,
  paperId: string,
  documentId: string,
): Promise<WaitingLetter | undefined> {
  const { rows } = await sql<{ kind: OutgoingSubject; subject: string; written_at: Date }>`
    select x.kind, x.subject, x.written_at from papers p cross join lateral ${sql.raw(waitingLettersSql)} x
    where p.id = ${paperId} and x.document = ${documentId}`.execute(tx)
  const [row] = rows
  return row && { subject: { kind: row.kind, id: row.subject }, writtenAt: row.written_at }
}

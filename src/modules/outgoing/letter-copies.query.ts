import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** A printed letter to one addressee, as it was stored when it was written. */
export type LetterCopy = {
  documentId: string
  documentKind: string
  title: string
  letterOn: string
  name: string
  street: string
  postalLine: string
  ade: string | null
}

type Row = { id: string; kind: string; title: string; letter_on: string; lines: string[]; ade: string | null }

/** SQL: whether `b` is a copy of the letter `a`: the same paper to another addressee, written in the same act. */
export const isCopy = (a: string, b: string): string =>
  `(${b}.paper_id = ${a}.paper_id or ${b}.case_id = ${a}.case_id) and ${b}.kind = ${a}.kind and ${b}.title = ${a}.title
    and ${b}.created_at = ${a}.created_at`

/**
 * The copies of one letter, one for each addressee. Name and address are read from the letter as stored, because it goes
 * where it says.
 */
export async function readLetterCopies(tx: Tx, documentId: string): Promise<LetterCopy[]> {
  const { rows } = await sql<Row>`
    select distinct on (c.content -> 'addressee' ->> 0) c.id, c.kind, c.title,
      (c.created_at at time zone 'Europe/Warsaw')::date as letter_on, c.content -> 'addressee' as lines,
      (select q.ade from paper_parties q where q.name = c.content -> 'addressee' ->> 0 and q.ade is not null
          and q.paper_id in (select p.id from papers p where p.id = c.paper_id or p.case_id = c.case_id)
        order by q.position limit 1) as ade
    from documents d join documents c on ${sql.raw(isCopy('d', 'c'))}
    where d.id = ${documentId} and c.content ? 'addressee' and c.superseded_by is null
    order by c.content -> 'addressee' ->> 0, c.id <> d.id, c.id`.execute(tx)
  return rows.map(({ id, kind, title, letter_on: letterOn, lines, ade }) => {
    const [name = '', address = ''] = lines
    return { documentId: id, documentKind: kind, title, letterOn, name, ade, ...splitAddress(address) }
  })
}

/** „ul. Nowa 1, 09-400 Płock” as an envelope and the posting book have it. */
export function splitAddress(address: string): { street: string; postalLine: string } {
  const at = address.lastIndexOf(', ')
  return at < 0
    ? { street: '', postalLine: address }
    : { street: address.slice(0, at), postalLine: address.slice(at + 2) }
}

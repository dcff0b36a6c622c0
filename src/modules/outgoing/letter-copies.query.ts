import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** A printed letter to one addressee, as it was stored when it was written. */
export type LetterCopy = {
  documentId: string
  title: string
  letterOn: string
  name: string
  street: string
  postalLine: string
  ade: string | null
}

type Row = { id: string; title: string; letter_on: string; lines: string[]; ade: string | null }

/**
 * The copies of one letter, one for each addressee: documents of the same kind written for the same paper in the same act.
 * Name and address are read from the letter as stored, because it goes where it says.
 */
export async function readLetterCopies(tx: Tx, documentId: string): Promise<LetterCopy[]> {
  const { rows } = await sql<Row>`
    select distinct on (c.content -> 'addressee' ->> 0) c.id, c.title, (c.created_at at time zone 'Europe/Warsaw')::date as letter_on, c.content -> 'addressee' as lines,
      (select q.ade from paper_parties q where q.paper_id = c.paper_id and q.name = c.content -> 'addressee' ->> 0
        order by q.position limit 1) as ade
    from documents d join documents c on c.paper_id = d.paper_id and c.kind = d.kind and c.created_at = d.created_at
    where d.id = ${documentId} and c.content ? 'addressee' and c.superseded_by is null
    order by c.content -> 'addressee' ->> 0, c.id <> d.id, c.id`.execute(tx)
  return rows.map(({ id, title, letter_on: letterOn, lines, ade }) => {
    const [name = '', address = ''] = lines
    return { documentId: id, title, letterOn, name, ade, ...splitAddress(address) }
  })
}

/** „ul. Nowa 1, 09-400 Płock” as an envelope and the posting book have it. */
export function splitAddress(address: string): { street: string; postalLine: string } {
  const at = address.lastIndexOf(', ')
  return at < 0
    ? { street: '', postalLine: address }
    : { street: address.slice(0, at), postalLine: address.slice(at + 2) }
}

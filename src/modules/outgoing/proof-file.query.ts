import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { isId, visiblePapers } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'

/**
 * The file of a proof from e-Doręczenia as it came, of a letter about a paper that this person sees: XML, or a PDF.
 * @throws NotFound when there is none, it was entered by hand, or it may not be seen
 */
export async function getProofFile({ database, files }: Services, actor: Actor, id: string) {
  const { rows } = isId(id)
    ? await sql<{ sha256: string }>`
        select e.file_sha256 as sha256 from ade_evidences e join ade_outbox a on a.id = e.outbox_id
          join outgoing_items i on i.id = a.item_id join papers p on p.id = i.paper_id
          left join posts o on p.holder_kind = 'post' and o.id = p.holder_id
        where e.id = ${id} and e.file_sha256 is not null and ${visiblePapers(actor)}`.execute(database.db)
    : { rows: [] }
  const [found] = rows
  if (!found) throw new NotFound('proof')
  const bytes = await files.readFile(found.sha256)
  const pdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-'
  return { bytes, type: pdf ? 'application/pdf' : 'application/xml', name: `${id}.${pdf ? 'pdf' : 'xml'}` }
}

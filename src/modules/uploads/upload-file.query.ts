import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { isId, visiblePapers } from '#modules/cases/index.ts'
import { type FileKind, fileKinds } from '#platform/file-kind.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'

type Row = { kind: FileKind; sha256: string; scan: 'off' | 'waiting' | 'clean' | 'infected' }

/** The file of an upload on a paper that this person sees; one that the scanner has not passed is not given out. */
export async function getUploadedFile({ database, files }: Services, actor: Actor, id: string) {
  const { rows } = isId(id)
    ? await sql<Row>`select u.kind, u.file_sha256 as sha256, u.scan from uploads u join papers p on p.id = u.paper_id
        where u.id = ${id} and ${visiblePapers(actor)}`.execute(database.db)
    : { rows: [] }
  const [found] = rows
  if (!found || found.scan === 'waiting' || found.scan === 'infected') throw new NotFound('upload')
  const { type, endings } = fileKinds[found.kind]
  return { bytes: await files.readFile(found.sha256), type, name: `${id}.${endings[0]}` }
}

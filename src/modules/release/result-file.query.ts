import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import type { ResultFileKind, SignatureMark } from '#domain/release/result-file.ts'
import { isId, visibleCases } from '#modules/cases/index.ts'
import { fileKinds } from '#platform/file-kind.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'

/** A file of a finished document as its page shows it; moments as ISO text. */
export type ResultFileRow = {
  id: string
  name: string
  kind: ResultFileKind
  bytes: number
  sha256: string
  signature: SignatureMark
  scan: 'off' | 'clean'
  attachedAt: string
  who: string
  replacedAt: string | null
  replacedBy: string | null
  reason: string | null
}

/** SQL: the files of a finished document as json of `ResultFileRow`, the present one last. */
export const resultFilesJson = (resultId: string) =>
  `(select coalesce(json_agg(json_build_object('id', rf.id, 'name', rf.name, 'kind', rf.kind, 'bytes', rf.bytes,
      'sha256', rf.file_sha256, 'signature', rf.signature, 'scan', rf.scan, 'attachedAt', rf.attached_at,
      'who', fa.given_name || ' ' || fa.surname, 'replacedAt', rf.replaced_at,
      'replacedBy', fr.given_name || ' ' || fr.surname, 'reason', rf.replaced_reason)
      order by rf.replaced_at nulls last, rf.id), '[]')
    from result_files rf join staff fa on fa.id = rf.attached_by left join staff fr on fr.id = rf.replaced_by
    where rf.result_id = ${resultId})`

/** SQL: the file that a finished document has now, as json; null when it has none. */
export const currentFileJson = (resultId: string) =>
  `(select json_build_object('id', cf.id, 'name', cf.name, 'kind', cf.kind, 'bytes', cf.bytes) from result_files cf
    where cf.result_id = ${resultId} and cf.replaced_at is null)`

/**
 * The file of a finished document of a case that this person sees.
 * @throws NotFound
 */
export async function getResultFile({ database, files }: Services, actor: Actor, id: string) {
  const { rows } = isId(id)
    ? await sql<{ kind: ResultFileKind; sha256: string }>`
        select f.kind, f.file_sha256 as sha256 from result_files f join results r on r.id = f.result_id
          join cases k on k.id = r.case_id where f.id = ${id} and ${visibleCases(actor)}`.execute(database.db)
    : { rows: [] }
  const [found] = rows
  if (!found) throw new NotFound('result file')
  const { type, endings } = fileKinds[found.kind]
  return { bytes: await files.readFile(found.sha256), type, name: `${id}.${endings[0]}` }
}

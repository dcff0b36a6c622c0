import type { Pool } from 'pg'
import { DamagedFileError, type FileStore } from '#platform/files.ts'

/** Files that are missing or damaged, and files on disk that no row knows. */
export type FilesReport = { checked: number; missing: string[]; damaged: string[]; unknown: string[] }

/** Reads every stored file again and compares it with its row (I9). A draft left by a crash is no stored file. */
export async function checkFiles(pool: Pick<Pool, 'query'>, files: FileStore): Promise<FilesReport> {
  const known = await filesOfRows(pool)
  const report: FilesReport = { checked: known.size, missing: [], damaged: [], unknown: [] }
  const found = await files.listFiles()
  for (const sha256 of known) {
    const state = await stateOf(files, sha256)
    if (state !== 'whole') report[state].push(sha256)
  }
  // in a working office a file lies on disk for a moment before its row is written: asked again after the long reading
  const later = await filesOfRows(pool)
  report.unknown = found.filter((sha256) => !later.has(sha256))
  return report
}

async function filesOfRows(pool: Pick<Pool, 'query'>): Promise<Set<string>> {
  const { rows } = await pool.query<{ sha256: string }>(
    `select file_sha256 as sha256 from documents where file_sha256 is not null
     union select file_sha256 from ade_evidences where file_sha256 is not null
     union select file_sha256 from uploads union select sha256 from card_form_files
     union select file_sha256 from result_files union select file_sha256 from brought_catalogues`,
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

async function stateOf(files: FileStore, sha256: string): Promise<'whole' | 'missing' | 'damaged'> {
  try {
    await files.readFile(sha256)
    return 'whole'
  } catch (trouble) {
    if (trouble instanceof DamagedFileError) return 'damaged'
    if ((trouble as { code?: string }).code === 'ENOENT') return 'missing'
    throw trouble
  }
}

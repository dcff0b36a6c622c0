import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type FileKind, fileKindOf, nameFits } from '#platform/file-kind.ts'
import { scanBytes } from '#platform/virus-scan.ts'
import type { SentForm } from './route.ts'
import type { Services } from './services.ts'

/** Most bytes of one file: ten photographs of a telephone, or a scanned document of some fifty pages. */
export const mostFileBytes = 10_000_000

/** Why a sent file is not taken, whoever sent it. */
export type FileRefusal = {
  why: 'upload-empty' | 'upload-too-long' | 'upload-kind' | 'upload-name' | 'upload-infected'
}

/** What a file is by its content, and what the scanner said: `off` without one, `waiting` while it gives no answer. */
export type CheckedFile<Kind extends FileKind> = { kind: Kind; scan: 'off' | 'waiting' | 'clean' }

/** Looks at a sent file before anything of it is kept: its length, its content against its name, the virus scanner. */
export async function checkFile<Kind extends FileKind>(
  services: Pick<Services, 'config' | 'log'>,
  file: NonNullable<SentForm['file']>,
  kinds: readonly Kind[],
): Promise<Outcome<CheckedFile<Kind>, FileRefusal>> {
  if (file.length === 'too-long') return refuse({ why: 'upload-too-long' })
  if (file.bytes.length === 0) return refuse({ why: 'upload-empty' })
  const known = fileKindOf(file.bytes)
  const kind = kinds.find((one) => one === known)
  if (!kind) return refuse({ why: 'upload-kind' })
  if (!nameFits(file.name, kind)) return refuse({ why: 'upload-name' })
  const scan = await scanned(services, file.bytes)
  return scan === 'infected' ? refuse({ why: 'upload-infected' }) : accept({ kind, scan })
}

async function scanned({ config, log }: Pick<Services, 'config' | 'log'>, bytes: Buffer) {
  if (!config.clamd) return 'off'
  const verdict = await scanBytes(config.clamd, bytes)
  if (verdict.found === 'nothing') return 'clean'
  if (verdict.found === 'threat') return 'infected'
  log.warn({ why: verdict.why }, 'the virus scanner gave no answer')
  return 'waiting'
}

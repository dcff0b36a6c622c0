import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import type { RunAs } from './run-as.ts'

/** Where root keeps a copy of the programs that the user nobody may enter. */
const cache = '/var/cache/okienko'

/**
 * The programs at a place where they can be run in the chosen way. PostgreSQL asks the kernel whether it may read its
 * own files in a form that ignores kept capabilities, so as nobody it does not start from under root's closed home:
 * then the whole package is copied once to a folder of root's that everybody can read.
 */
export function reachableBinaries(binaries: Binaries, runAs: RunAs, folder = cache): Binaries {
  if (runAs.kind !== 'as-nobody' || everyoneMayEnter(binaries.bin)) return binaries
  const native = dirname(binaries.bin)
  const { mtimeMs } = statSync(join(binaries.bin, 'postgres'))
  const copy = join(folder, `postgresql-${basename(dirname(native))}-${Math.round(mtimeMs)}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  const { uid, mode } = lstatSync(copy)
  if (uid !== 0 || mode & 0o022) throw notOurs(copy)
  return { bin: join(copy, 'bin'), env: binaries.env }
}

function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const draft = `${to}.${process.pid}.new`
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another start has put the same copy there in the same moment.
    if (!existsSync(to)) throw error
  }
}

function everyoneMayEnter(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (!(statSync(at).mode & 0o001)) return false
    if (at === dirname(at)) return true
  }
}

function notOurs(copy: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Folder ${copy} może zmieniać ktoś inny niż administrator systemu; usuń go i uruchom program ponownie.`,
    `${copy} is not root's own folder; remove it`,
  )
}

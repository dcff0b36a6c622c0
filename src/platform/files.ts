import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { randomBytes } from './ids.ts'

/** The bytes on disk are not those that were stored: a broken disk, or somebody's hand. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError'
}

/** Files kept by the digest of their content: the same bytes are stored once, and a name cannot point to others. */
export type FileStore = {
  /** Stores the bytes durably and answers their SHA-256 in 64 hexadecimal digits. */
  storeFile(bytes: Uint8Array): Promise<string>
  /** @throws DamagedFileError when the bytes no longer match; ENOENT when there is no such file */
  readFile(sha256: string): Promise<Buffer>
  /** Digests of all files in the store; drafts of a crash are left out. */
  listFiles(): Promise<string[]>
}

/** Opens the store in a folder, which is made at the first file. */
export function openFileStore(folder: string): FileStore {
  return {
    storeFile: (bytes) => store(folder, bytes),
    readFile: (sha256) => read(pathOf(folder, sha256), sha256),
    listFiles: () => list(folder),
  }
}

async function store(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = digest(bytes)
  const path = pathOf(folder, sha256)
  if (await isWhole(path, sha256)) return sha256
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    await writeSynced(draft, bytes)
    // The rename shows either the whole file or none; a crash before it leaves only a draft.
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
  return sha256
}

async function read(path: string, sha256: string): Promise<Buffer> {
  const bytes = await readFile(path)
  if (digest(bytes) !== sha256) throw new DamagedFileError(`file ${sha256} is damaged`)
  return bytes
}

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((trouble: { code?: string }) => {
    if (trouble.code === 'ENOENT') return []
    throw trouble
  })
  return names.map((name) => basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name))
}

/** A damaged copy is written again, so that storing the original repairs it. */
async function isWhole(path: string, sha256: string): Promise<boolean> {
  return read(path, sha256).then(
    () => true,
    () => false,
  )
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256 digest')
  return join(folder, sha256.slice(0, 2), sha256)
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

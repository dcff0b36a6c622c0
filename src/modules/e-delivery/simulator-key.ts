import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type SimulatorKey = { path: string; publicKey: KeyObject; forget: () => Promise<void> }

/** The key by which the simulated service knows the office's system: read from its file, or made there. */
export async function makeKey(path?: string): Promise<SimulatorKey> {
  const folder = path === undefined ? await mkdtemp(join(tmpdir(), 'ade-simulator-')) : undefined
  const file = path ?? join(folder ?? '', 'key.pem')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  const pem = known ?? (await written(file))
  return {
    path: file,
    publicKey: createPublicKey(createPrivateKey(pem)),
    forget: async () => void (folder && (await rm(folder, { recursive: true, force: true }))),
  }
}

async function written(file: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, pem, { mode: 0o600 })
  return pem
}

import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DamagedFileError, openFileStore } from './files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okienko-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const letter = Buffer.from('Żądanie wydania zaświadczenia')
const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)

test('stores bytes under their digest, once, readable by this user only', async () => {
  const store = openFileStore(folder)
  const sha256 = await store.storeFile(letter)
  expect(sha256).toBe(createHash('sha256').update(letter).digest('hex'))
  expect(await Promise.all([store.storeFile(letter), store.storeFile(letter)])).toEqual([sha256, sha256])
  expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256])
  expect(statSync(pathOf(sha256)).mode & 0o777).toBe(0o600)
  expect(await store.readFile(sha256)).toEqual(letter)
})

test('refuses to hand out a changed file, and storing the original repairs it', async () => {
  const store = openFileStore(folder)
  const sha256 = await store.storeFile(letter)
  writeFileSync(pathOf(sha256), 'another')
  await expect(store.readFile(sha256)).rejects.toThrow(DamagedFileError)
  await store.storeFile(letter)
  expect(await store.readFile(sha256)).toEqual(letter)
})

test('never leaves its folder', async () => {
  await expect(async () => openFileStore(folder).readFile('../../etc/passwd')).rejects.toThrow(RangeError)
})

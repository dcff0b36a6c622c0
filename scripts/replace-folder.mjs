// A built folder is never seen half-made: it is filled beside its place and renamed, by one process at a time.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { takeLock } from './lock.mjs'

/**
 * Makes `folder` anew with what `fill(draft)` writes, unless `isCurrent()`. When two processes ask at once, one fills and
 * the other waits and finds it current. If filling fails, what was there stays.
 */
export async function replaceFolder(folder, { isCurrent, fill }) {
  if (isCurrent()) return
  const release = takeLock(`${folder}.lock`)
  try {
    if (isCurrent()) return
    const [draft, old] = [`${folder}.new`, `${folder}.old`]
    for (const leftover of [draft, old]) rmSync(leftover, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true })
    await fill(draft)
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(draft, folder)
    rmSync(old, { recursive: true, force: true })
  } finally {
    release()
  }
}

// One process at a time: a file that names the process holding it. A lock whose process has died is taken over.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const PAUSE_MS = 50

function holderGone(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (pid > 0) process.kill(pid, 0)
    return false // there, or so new that its number is not written yet
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Waits for the lock file, makes it and returns what removes it again. Blocks the process meanwhile. */
export function takeLock(path) {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (holderGone(path)) rmSync(path, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
}

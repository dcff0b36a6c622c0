// `npm run dev`: builds and starts the server; when a source or a migration changes, does both again. While a change does
// not build, the last server that did goes on.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const QUIET_MS = 150
let server
let waiting
let turn = Promise.resolve()

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function restart() {
  try {
    await buildIfStale()
  } catch (error) {
    console.error(`Nie udało się zbudować programu: ${error.message}`)
    return
  }
  await stop()
  const flags = ['--enable-source-maps', '--max-semi-space-size=16', '--max-old-space-size=384']
  server = spawn(process.execPath, [...flags, 'dist/web.js'], { cwd: root, stdio: 'inherit' })
}

/** Editors save in several steps: a start waits until they are quiet, and for the start before it. */
function later() {
  clearTimeout(waiting)
  waiting = setTimeout(() => (turn = turn.then(restart)), QUIET_MS)
}

for (const folder of ['src', 'migrations']) watch(join(root, folder), { recursive: true }, later)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)))
later()

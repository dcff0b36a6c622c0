// Installs what package-lock.json asks for when node_modules is missing or older than it. Needs only Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { takeLock } from './lock.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

function isInstalled() {
  const mark = join(root, 'node_modules', '.package-lock.json')
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000
}

/**
 * Runs `npm install` when the installed tree is missing or stale; silent otherwise. Two processes take turns. Exits the
 * process if it fails.
 */
export function ensureInstalled() {
  if (isInstalled()) return
  const release = takeLock(join(root, 'node_modules.lock'))
  const code = isInstalled() ? 0 : install()
  release()
  if (code !== 0) process.exit(code)
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // not `npm ci`: it refuses a lock file in which binaries for other platforms are left out; --no-save keeps the lock as it is
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: '' },
  })
  return done.status ?? 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureInstalled()

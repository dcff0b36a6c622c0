// Runs one tool of node_modules/.bin with the project's root as its folder.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ensure.mjs'

/** Runs a tool and returns its exit code; output goes straight through. */
export function run(tool, args, env = {}) {
  const done = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status ?? 1
}

// `npm run check`: format, lint, types, architecture and dead code, then the tests. `--fast` leaves the tests out.
import { ensureInstalled } from './ensure.mjs'

ensureInstalled()
const { run } = await import('./run.mjs')
const steps = [
  ['biome', ['check', '.']],
  ['tsc', ['--noEmit']],
  ['vitest', ['run', '--project', 'unit', 'test/architecture.test.ts']],
  ['knip', ['--no-config-hints']],
]
for (const [tool, args] of steps) {
  console.log(`· ${tool} ${args.join(' ')}`)
  const code = run(tool, args)
  if (code !== 0) process.exit(code)
}
if (!process.argv.includes('--fast')) await import('./test.mjs')

// `npm test`: installs and builds what is missing, then runs the whole suite, browser journeys included.
// Arguments go to Vitest, e.g. `npm test -- --project unit deadlines`.
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const { buildIfStale } = await import('./build.mjs')
await buildIfStale()
const { run } = await import('./run.mjs')
process.exit(
  run('vitest', [
    'run',
    '--reporter=default',
    `--reporter=${root}/test/support/count-reporter.ts`,
    ...process.argv.slice(2),
  ]),
)

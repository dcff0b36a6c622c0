// `npm run bench`: bundles the benchmark with every file of bench/cases into dist/bench.js and runs it.
// Arguments: --json (one document on standard output), --quick, --only ID[,ID] (ids that begin so).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, forNode } from './build.mjs'
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
await buildIfStale()
const { build } = await import('esbuild')

const cases = join(root, 'scripts/bench/cases')
const names = (existsSync(cases) ? readdirSync(cases) : []).filter((name) => name.endsWith('.ts')).sort()
const entry = [
  "import { main } from './main.ts'",
  ...names.map((name, index) => `import * as case${index} from './cases/${name}'`),
  `await main([${names.map((_, index) => `case${index}`).join(', ')}])`,
]
await build({
  ...forNode,
  stdin: { contents: entry.join('\n'), resolveDir: join(root, 'scripts/bench'), sourcefile: 'bench.ts', loader: 'ts' },
  outfile: join(root, 'dist/bench.js'),
  packages: 'external',
})
const done = spawnSync(process.execPath, ['--enable-source-maps', 'dist/bench.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(done.status ?? 1)

// `npm start`: installs and builds what is missing, then runs the server in this same process.
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const { buildIfStale } = await import('./build.mjs')
await buildIfStale()
process.chdir(root)
await import('../dist/web.js')

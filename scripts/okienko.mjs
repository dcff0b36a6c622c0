// `npm run --silent okienko -- …`: installs and builds what is missing, then runs the command line in this process.
// Standard output belongs to the command alone: one JSON document, or one answer a line.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const { buildIfStale } = await import('./build.mjs')
await buildIfStale()
await import(pathToFileURL(join(root, 'dist/cli.js')).href)

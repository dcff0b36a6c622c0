import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root: the nearest folder upwards with package.json, from the sources and from the built bundle alike. */
export function findProjectFolder(start = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(start, 'package.json'))) return start
  const parent = dirname(start)
  if (parent === start) throw new Error('package.json is in no folder above the program')
  return findProjectFolder(parent)
}

// Addresses of built files with a digest of their content, so that browsers may keep them for ever.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Turns the name of a built file („citizen.css”) into its address. */
export type Assets = (name: string) => string

/** Digests the files of `dist/assets` once. Names that are not there keep a plain address. */
export function readAssets(folder: string): Assets {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(css|js)$/.test(name)) : []
  const addresses = new Map(names.map((name) => [name, `/assets/${name}?v=${digest(join(folder, name))}`]))
  return (name) => addresses.get(name) ?? `/assets/${name}`
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10)
}

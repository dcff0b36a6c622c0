import { createHash } from 'node:crypto'

/**
 * SHA-256 of a document's content, hexadecimal. Keys are sorted first, because the database keeps JSON without the
 * order of its keys: the digest can be checked again from what was stored.
 */
export function contentDigest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sortKeys)).digest('hex')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

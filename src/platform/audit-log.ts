import { createHash } from 'node:crypto'

/** One entry as the table keeps it. `payload` is the very text that was hashed. */
export type AuditEntry = { chain: string; seq: number; payload: string; previous: Buffer; hash: Buffer }

/** The end of a chain as somebody outside wrote it down. */
export type AuditHead = { seq: number; hash: Buffer }

/** `whole` up to its head, or `broken` at an entry, and how. */
export type ChainState =
  | { state: 'whole'; head: AuditHead }
  | { state: 'broken'; seq: number; why: 'gap' | 'wrong-previous' | 'wrong-hash' }

/** Where every chain begins. */
export const chainStart: AuditHead = { seq: 0, hash: Buffer.alloc(0) }

/** SHA-256 of the previous hash followed by the payload in UTF-8: the same as the database computes. */
export function entryHash(previous: Buffer, payload: string): Buffer {
  return createHash('sha256').update(previous).update(payload, 'utf8').digest()
}

/**
 * Walks entries in order of `seq` and checks that each follows from the one before. Long chains are walked in pieces:
 * give the head of one piece as the start of the next.
 */
export function walkChain(start: AuditHead, entries: Iterable<Omit<AuditEntry, 'chain'>>): ChainState {
  let head = start
  for (const entry of entries) {
    const { seq } = entry
    if (seq !== head.seq + 1) return { state: 'broken', seq: head.seq + 1, why: 'gap' }
    if (!entry.previous.equals(head.hash)) return { state: 'broken', seq, why: 'wrong-previous' }
    if (!entry.hash.equals(entryHash(entry.previous, entry.payload))) return { state: 'broken', seq, why: 'wrong-hash' }
    head = { seq, hash: entry.hash }
  }
  return { state: 'whole', head }
}

/** JSON with keys in order and no spaces, so that the same facts always have the same hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

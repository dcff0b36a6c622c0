import { describe, expect, test } from 'vitest'
import { type AuditEntry, canonicalJson, chainStart, entryHash, walkChain } from './audit-log.ts'

function chainOf(length: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  let previous = chainStart.hash
  for (let seq = 1; seq <= length; seq += 1) {
    const payload = canonicalJson({ act: 'registers.register', seq })
    const hash = entryHash(previous, payload)
    entries.push({ chain: 'RPW/2026', seq, payload, previous, hash })
    previous = hash
  }
  return entries
}

describe('walkChain', () => {
  test('accepts a whole chain, also in two pieces', () => {
    const entries = chainOf(10)
    const half = walkChain(chainStart, entries.slice(0, 5))
    if (half.state !== 'whole') throw new Error(half.why)
    expect(half.head.seq).toBe(5)
    expect(walkChain(half.head, entries.slice(5))).toEqual({
      state: 'whole',
      head: { seq: 10, hash: entries[9]?.hash },
    })
  })

  test.each([
    [
      'an edited entry',
      (e: AuditEntry[]) => e.map((x) => (x.seq === 4 ? { ...x, payload: '{}' } : x)),
      4,
      'wrong-hash',
    ],
    ['a removed entry', (e: AuditEntry[]) => e.filter((x) => x.seq !== 4), 4, 'gap'],
    ['an entry edited with its own hash', (e: AuditEntry[]) => e.map(rehashed(4)), 5, 'wrong-previous'],
    ['a removed first entry', (e: AuditEntry[]) => e.slice(1), 1, 'gap'],
  ])('finds %s', (_, tamper, seq, why) => {
    expect(walkChain(chainStart, tamper(chainOf(10)))).toEqual({ state: 'broken', seq, why })
  })

  test('a chain cut at its end or re-made to its end differs from the head kept outside', () => {
    const kept = walkChain(chainStart, chainOf(10))
    expect(walkChain(chainStart, chainOf(10).slice(0, 7))).not.toEqual(kept)
  })
})

function rehashed(seq: number) {
  return (entry: AuditEntry): AuditEntry =>
    entry.seq === seq ? { ...entry, payload: '{}', hash: entryHash(entry.previous, '{}') } : entry
}

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'ż' }], a: null })).toBe('{"a":null,"b":[{"c":"ż","d":1}]}')
})

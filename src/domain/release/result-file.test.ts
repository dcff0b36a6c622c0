import { describe, expect, test } from 'vitest'
import { type FileQuestion, mayAttach, mayReplace } from './result-file.ts'

const fresh: FileQuestion = { kind: 'decision', state: 'on-the-way', signature: 'found', current: null, copies: 'here' }
const why = (outcome: ReturnType<typeof mayAttach>) => (outcome.ok ? 'yes' : outcome.refusal.why)

describe('the file of a finished document', () => {
  test.each([
    ['a signed decision', {}, 'yes'],
    ['one still in the unit', { state: 'in-unit' }, 'yes'],
    ['one on the rack', { state: 'on-rack' }, 'yes'],
    ['one that was sent keeps what it left with', { state: 'in-delivery' }, 'result-file-left'],
    ['one that was handed over', { state: 'released' }, 'result-file-left'],
    ['one that was delivered', { state: 'delivered' }, 'result-file-left'],
    ['a second file is a correction', { current: 'a' }, 'result-file-there'],
    ['an unsigned decision is a draft (art. 107 § 1 pkt 8 KPA)', { signature: 'not-found' }, 'result-file-unsigned'],
    ['an unsigned order (art. 124 § 1 KPA)', { kind: 'order', signature: 'not-found' }, 'result-file-unsigned'],
    [
      'an unsigned certificate (art. 14 § 1a KPA)',
      { kind: 'certificate', signature: 'not-found' },
      'result-file-unsigned',
    ],
    ['another paper, of which a person knows better', { kind: 'other', signature: 'not-found' }, 'yes'],
  ] as [string, Partial<FileQuestion>, string][])('attaching: %s', (_, changed, expected) => {
    expect(why(mayAttach({ ...fresh, ...changed }))).toBe(expected)
  })

  test.each([
    ['by another, while it has not left', {}, 'yes'],
    ['nothing is there to be replaced', { current: null }, 'result-file-missing'],
    ['by the very same file', { current: 'b' }, 'result-file-same'],
    ['after it left', { state: 'in-delivery' }, 'result-file-left'],
    ['after another party got it: all get one document (art. 40 KPA)', { copies: 'left' }, 'result-file-copy-left'],
    ['by an unsigned one', { signature: 'not-found' }, 'result-file-unsigned'],
  ] as [string, Partial<FileQuestion>, string][])('replacing: %s', (_, changed, expected) => {
    expect(why(mayReplace({ ...fresh, current: 'a', ...changed }, 'b'))).toBe(expected)
  })
})

import { expect, test } from 'vitest'
import { eicar, type Mood, useScanner } from '#test/support/scanner.ts'
import { scanBytes, type Verdict } from './virus-scan.ts'

const scanner = useScanner()
const scan = (bytes: Uint8Array) => scanBytes({ host: '127.0.0.1', port: scanner.port }, bytes)

test('an ordinary file passes, whole, however many pieces it takes', async () => {
  expect(await scan(Buffer.alloc(200_001, 'a'))).toEqual({ found: 'nothing' })
  expect(await scan(Buffer.alloc(0))).toEqual({ found: 'nothing' })
})

test('a threat is named, also where two pieces meet', async () => {
  const hidden = Buffer.concat([Buffer.alloc(65_530, ' '), Buffer.from(eicar)])
  expect(await scan(hidden)).toEqual({ found: 'threat', threat: 'Eicar-Signature' })
})

const troubles: [Mood, Verdict][] = [
  ['hangs-up', { found: 'unknown', why: expect.any(String) as unknown as string }],
  ['too-large', { found: 'unknown', why: 'answer' }],
]
test.each(troubles)('a scanner that is %s gives no verdict and no exception', async (mood, verdict) => {
  scanner.mood = mood
  expect(await scan(Buffer.from('text'))).toEqual(verdict)
  scanner.mood = 'works'
})

test('a scanner that is not there gives no verdict', async () => {
  const verdict = await scanBytes({ host: '127.0.0.1', port: 1 }, Buffer.from('text'))
  expect(verdict).toEqual({ found: 'unknown', why: 'ECONNREFUSED' })
  expect(await scanBytes({ path: '/nowhere/clamd.ctl' }, Buffer.from('text'))).toEqual({
    found: 'unknown',
    why: 'ENOENT',
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeZip, openZip, ZipError } from './zip.ts'

const limits = { entries: 10, bytes: 10_000 }
const files: [string, Buffer][] = [
  ['manifest.json', Buffer.from('{}')],
  ['cards/ŻÓŁĆ-01.json', Buffer.from('x'.repeat(5_000))],
  ['empty.txt', Buffer.alloc(0)],
]

test('an archive gives back what was put into it, and the same files give the same bytes', () => {
  const zip = makeZip(files)
  expect([...openZip(zip, limits)]).toEqual(files)
  expect(makeZip(files)).toEqual(zip)
  expect(zip.length).toBeLessThan(700)
})

test('whatever the names and contents are', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\/[a-zł-]{1,8})?$/), { maxLength: 8 })
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 900 }), (paths, bytes) => {
      const made = paths.map((path, no): [string, Buffer] => [path, Buffer.from(bytes.subarray(no))])
      expect([...openZip(makeZip(made), limits)]).toEqual(made)
    }),
    { numRuns: 50 },
  )
})

const zip = makeZip(files)
const wrong = (at: number, value: number) => {
  const copy = Buffer.from(zip)
  copy.writeUInt32LE(value, at)
  return copy
}
const directory = zip.readUInt32LE(zip.length - 6)
test.each<[string, Buffer, object]>([
  ['nothing', Buffer.alloc(0), limits],
  ['no archive', Buffer.from('PK\x03\x04 and no end'), limits],
  ['one that was cut off', zip.subarray(0, 100), limits],
  ['a directory that points outside', wrong(zip.length - 6, 0xffffff), limits],
  ['a file that is not what its check says', wrong(40, 0x12345678), limits],
  ['a promise of less than comes out', wrong(directory + 24, 1), limits],
  ['more files than allowed', zip, { ...limits, entries: 2 }],
  ['more inside than allowed', zip, { ...limits, bytes: 4_000 }],
  ['two files of one name', makeZip([files[0]!, files[0]!]), limits],
])('%s is no archive that is opened', (_what, bytes, most) => {
  expect(() => openZip(bytes, { ...limits, ...most })).toThrow(ZipError)
})

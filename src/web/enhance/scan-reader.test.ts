import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ScanAnswer, ScanReader } from './scan-reader.ts'

/** Feeds a text with one gap between all keys, then the ending key; gives the last answer and the time. */
function feed(reader: ScanReader, text: string, gap: number, end = 'Enter', from = 1000): [ScanAnswer, number] {
  let at = from
  for (const key of text) {
    reader.push(key, at)
    at += gap
  }
  return [reader.push(end, at), at]
}

describe('ScanReader', () => {
  test('reads sixteen digits at 10 ms, ended by Enter or Tab', () => {
    const scan = { kind: 'scan', text: '1202600012345042' }
    expect(feed(new ScanReader(), scan.text, 10)[0]).toEqual(scan)
    expect(feed(new ScanReader(), scan.text, 10, 'Tab')[0]).toEqual(scan)
  })

  test.each([
    ['a fast typist (90 ms)', '12345678', 90],
    ['40 ms, above the median allowed', '12345678', 40],
    ['seven characters only', '1234567', 10],
    ['a name typed ahead at 15 ms', 'Brzęczyszczykiewicz', 15],
  ])('%s is typing', (_, text, gap) => {
    expect(feed(new ScanReader(), text, gap)[0]).toEqual({ kind: 'typing' })
  })

  test('characters typed by hand before the scan are not part of it', () => {
    const reader = new ScanReader()
    reader.push('k', 0)
    reader.push('o', 200)
    expect(feed(reader, '1202600012345042', 10, 'Enter', 900)[0]).toEqual({ kind: 'scan', text: '1202600012345042' })
  })

  test('Enter pressed by hand after fast characters is typing', () => {
    const reader = new ScanReader()
    for (let index = 0; index < 10; index += 1) reader.push('7', index * 10)
    expect(reader.push('Enter', 400)).toEqual({ kind: 'typing' })
  })

  test('a second code within 300 ms is ignored, a later one is read', () => {
    const reader = new ScanReader()
    const [, at] = feed(reader, '1202600012345042', 5)
    expect(feed(reader, '120260', 5, 'Enter', at + 50)[0]).toEqual({ kind: 'ignored' })
    expect(feed(reader, '1202600099999042', 5, 'Enter', at + 400)[0].kind).toBe('scan')
  })

  test('Shift and other silent keys change nothing', () => {
    const reader = new ScanReader()
    let at = 0
    for (const key of '7KQ49MXT2H8RC') {
      reader.push('Shift', at)
      reader.push(key, at + 4)
      at += 10
    }
    expect(reader.push('Enter', at)).toEqual({ kind: 'scan', text: '7KQ49MXT2H8RC' })
  })

  test('no text typed with gaps of 61 ms or more is ever a scan', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 61, max: 2000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        const reader = new ScanReader()
        let at = 0
        for (const gap of gaps) {
          reader.push('5', at)
          at += gap
        }
        expect(reader.push('Enter', at).kind).toBe('typing')
      }),
    )
  })
})

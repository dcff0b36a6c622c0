import { describe, expect, it } from 'vitest'
import { code128, qrCode } from './codes.ts'

const text = (svg: Uint8Array) => new TextDecoder().decode(svg)
const size = (svg: Uint8Array) => /viewBox="0 0 (\d+) (\d+)"/.exec(text(svg))!.slice(1).map(Number)

describe('printed codes', () => {
  it('packs 16 digits into 143 modules', () => {
    expect(size(code128('1202600012345112'))).toEqual([143, 37])
  })

  it('draws the bars of Code 128 C: start C is 2-1-1-2-3-2, stop ends 3-3-1-1-1-2', () => {
    const path = text(code128('1202600012345112'))
    expect(path).toContain('d="M10 0h2v37h-2zM13 0h1v37h-1zM16 0h3v37h-3z')
    expect(path).toMatch(/h3v37h-3zM\d+ 0h1v37h-1zM131 0h2v37h-2z"/)
  })

  it('keeps a link in capitals within version 2 (25 modules and the quiet zone)', () => {
    expect(size(qrCode('HTTPS://OKIENKO.PL/S/ABCD1234EFGH5'))).toEqual([33, 33])
  })
})

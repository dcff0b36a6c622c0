import { afterAll, describe, expect, it } from 'vitest'
import { receiptContent } from '#domain/documents/receipt.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { receipt } from '#test/support/paper-samples.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import { drawDocument, type PrintableContent, type PrintMark } from './templates.ts'

const mark: PrintMark = {
  documentId: '01934c7e-0000-7000-8000-0000000000a1',
  contentSha256: '3f2a9c0144556677'.padEnd(64, '0'),
  copy: 'original',
}
const at = new Date('2026-11-23T09:05:00Z')
const draw = (content: PrintableContent, copy: PrintMark['copy'] = 'original') =>
  drawDocument(content, { ...mark, copy }, at)

afterAll(closePdf)

describe('receipt on paper', () => {
  it('fits one page with lacks, a fee and a request, and shows each of its parts', async () => {
    const { bytes, pages } = await draw(receiptContent(receipt))
    expect(pages).toBe(1)
    const text = await pdfText(bytes)
    for (const part of [
      'Urząd Miasta Płocka',
      'Płock, 23 listopada 2026 r.',
      '12 345 / 2026',
      '1202 6000 1234 5112',
      'Przyjęto',
      'Brakuje',
      'Skutek nieuzupełnienia',
      'Żaneta Gżegżółka-Wójcik',
      'poniedziałek, 30 listopada 2026 r.',
      'bez rozpoznania',
      'ABCD-1234-EFGH-5',
      'data i czytelny podpis',
      'Strona 1 z 1',
      '3f2a 9c01 4455 6677',
    ])
      expect(text).toContain(part)
  })

  it('differs as a duplicate by its mark only, and is the same to the byte when drawn again', async () => {
    const content = receiptContent(receipt)
    const [original, again, duplicate] = [await draw(content), await draw(content), await draw(content, 'duplicate')]
    expect(Buffer.from(again.bytes).equals(Buffer.from(original.bytes))).toBe(true)
    const [first, marked] = [await pdfText(original.bytes), await pdfText(duplicate.bytes)]
    expect(duplicate.pages).toBe(original.pages)
    expect(first).not.toContain('DUPLIKAT')
    expect(marked.match(/DUPLIKAT/g)).toHaveLength(2)
    expect(words(marked.replaceAll('DUPLIKAT', ''))).toEqual(words(first))
  })
})

const words = (text: string) =>
  text
    .split(/[\s·]+/)
    .filter(Boolean)
    .sort()

import { expect, test } from 'vitest'
import { samples } from '#test/support/sample-files.ts'
import { signatureIn } from './signature-mark.ts'

test.each([
  ['a PDF signed as PAdES', samples.signedPdf, 'pdf', 'found'],
  ['a PDF without a signature', samples.pdf, 'pdf', 'not-found'],
  ['a PDF with a time stamp only', samples.stampedPdf, 'pdf', 'not-found'],
  ['XML signed as XAdES', samples.signedXml, 'xml', 'found'],
  ['XML without a signature', samples.xml, 'xml', 'not-found'],
] as const)('%s', (_, bytes, kind, mark) => {
  expect(signatureIn(bytes, kind)).toBe(mark)
})

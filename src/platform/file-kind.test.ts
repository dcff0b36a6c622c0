import { expect, test } from 'vitest'
import { samples } from '#test/support/sample-files.ts'
import { type FileKind, fileKindOf, nameFits } from './file-kind.ts'

const known: [string, Buffer, FileKind | undefined][] = [
  ['a PDF', samples.pdf, 'pdf'],
  ['a photograph', samples.jpeg, 'jpeg'],
  ['a picture', samples.png, 'png'],
  ['an OpenDocument text', samples.odt, 'odt'],
  ['a Word document', samples.docx, 'docx'],
  ['an archive', samples.zip, 'zip'],
  ['a rich text', samples.rtf, 'rtf'],
  ['a rich text that was cut off', samples.rtf.subarray(0, 12), undefined],
  ['a rich text with an object of another program', samples.rtfWithObject, undefined],
  ['a signed PDF', samples.signedPdf, 'pdf'],
  ['XML', samples.xml, 'xml'],
  ['signed XML', samples.signedXml, 'xml'],
  ['XML that was cut off', samples.xml.subarray(0, -4), undefined],
  ['XML that names other files', samples.xmlWithEntities, undefined],
  ['XML with a sheet of its own', samples.xmlWithSheet, undefined],
  ['XML that is not UTF-8', Buffer.concat([Buffer.from('<a>'), Buffer.from([0xff]), Buffer.from('</a>')]), undefined],
  ['a web page that calls itself XML', Buffer.from('<?xml version="1.0"?><html></html>'), undefined],
  ['a PDF that was cut off', samples.pdf.subarray(0, 40), undefined],
  ['a photograph that was cut off', samples.jpeg.subarray(0, 18), undefined],
  ['a Word document with macros', samples.docm, undefined],
  ['a spreadsheet', samples.spreadsheet, undefined],
  ['a program', samples.program, undefined],
  ['a web page with a script', samples.page, undefined],
  ['nothing', Buffer.alloc(0), undefined],
]
test.each(known)('%s is known by its content', (_, bytes, kind) => expect(fileKindOf(bytes)).toBe(kind))

const names: [string, FileKind, boolean][] = [
  ['mapa.pdf', 'pdf', true],
  ['MAPA.PDF', 'pdf', true],
  ['zdjęcie.jpg', 'jpeg', true],
  ['zdjęcie.jpeg', 'jpeg', true],
  ['mapa.pdf', 'jpeg', false],
  ['faktura.pdf.exe', 'pdf', false],
  ['mapa', 'pdf', true],
]
test.each(names)('the name %s of a file that is %s: %s', (name, kind, fits) => expect(nameFits(name, kind)).toBe(fits))

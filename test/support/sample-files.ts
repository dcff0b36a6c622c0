// Small files of each kind, whole enough to be known by their content; nothing stands in them.

const zipOf = (entries: readonly [string, string][]) => {
  const parts = entries.map(([name, text]) => {
    const header = Buffer.alloc(30)
    header.write('PK\x03\x04', 'latin1')
    header.writeUInt32LE(text.length, 18)
    header.writeUInt32LE(text.length, 22)
    header.writeUInt16LE(name.length, 26)
    return Buffer.concat([header, Buffer.from(name + text, 'latin1')])
  })
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  return Buffer.concat([...parts, end])
}

const openDocument = 'application/vnd.oasis.opendocument.text'

export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  odt: zipOf([
    ['mimetype', openDocument],
    ['content.xml', '<office/>'],
  ]),
  docx: zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', '<w/>'],
  ]),
  signedPdf: Buffer.from(
    '%PDF-1.7\n1 0 obj<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[0 9 19 9]/Contents<00>>>endobj\n%%EOF\n',
  ),
  stampedPdf: Buffer.from(
    '%PDF-1.7\n1 0 obj<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161/ByteRange[0 9 19 9]>>endobj\n%%EOF\n',
  ),
  xml: Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<pismo><tresc>Zaświadczenie</tresc></pismo>\n'),
  signedXml: Buffer.from(
    '<?xml version="1.0"?><pismo><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>AA==</ds:SignatureValue></ds:Signature></pismo>',
  ),
  zip: zipOf([['manifest.json', '{}']]),
  rtf: Buffer.from('{\\rtf1\\ansi Wniosek\\par}\n'),
  /** Files that pretend, are cut off or carry what they must not. */
  docm: zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', '<w/>'],
    ['word/vbaProject.bin', 'x'],
  ]),
  spreadsheet: zipOf([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]),
  rtfWithObject: Buffer.from('{\\rtf1{\\object{\\*\\objdata 0105}}}'),
  xmlWithEntities: Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  xmlWithSheet: Buffer.from('<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'),
  program: Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  page: Buffer.from('<!doctype html><script>alert(1)</script>'),
}

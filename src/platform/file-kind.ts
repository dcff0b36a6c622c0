/** Kinds of files that are known by their first and last bytes, with the endings their names may have. */
export const fileKinds = {
  pdf: { type: 'application/pdf', endings: ['pdf', 'pades'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { type: 'image/png', endings: ['png'] },
  odt: { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  zip: { type: 'application/zip', endings: ['zip'] },
  rtf: { type: 'application/rtf', endings: ['rtf'] },
  xml: { type: 'application/xml', endings: ['xml', 'xades'] },
} as const satisfies Record<string, { type: string; endings: readonly string[] }>
export type FileKind = keyof typeof fileKinds

/** What a file is by its content, whatever it is called; undefined when it is none of the kinds or is cut off. */
export function fileKindOf(bytes: Buffer): FileKind | undefined {
  const begins = (text: string) => bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'))
  if (begins('%PDF-')) return bytes.subarray(-2048).includes('%%EOF') ? 'pdf' : undefined
  if (begins('\xff\xd8\xff')) return bytes.subarray(-512).includes(Buffer.from([0xff, 0xd9])) ? 'jpeg' : undefined
  if (begins('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')) return bytes.subarray(-64).includes('IEND') ? 'png' : undefined
  if (begins('{\\rtf')) return plainRtf(bytes) ? 'rtf' : undefined
  if (begins('<') || begins('\xef\xbb\xbf<')) return plainXml(bytes) ? 'xml' : undefined
  return begins('PK\x03\x04') ? kindOfZip(bytes) : undefined
}

/** The ending of a name agrees with what the file is. A name without an ending says nothing and is no lie. */
export function nameFits(name: string, kind: FileKind): boolean {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  const allowed: readonly string[] = fileKinds[kind].endings
  return ending === undefined || allowed.includes(ending)
}

/** Closed by its bracket, and without objects of other programs inside: those open what nobody looked at. */
function plainRtf(bytes: Buffer): boolean {
  return bytes.subarray(-64).includes('}') && !bytes.includes('\\objdata') && !bytes.includes('\\objupdate')
}

/** What a declaration, a comment and the name of the first element look like. */
const xmlRoot = /^\uFEFF?(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->)*<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/

/**
 * XML in UTF-8, whole by its first and last element. One that names other files (a document type, entities, a style sheet)
 * or is a web page could do something when it is opened, and is none of ours.
 */
function plainXml(bytes: Buffer): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    return false
  }
  const [, root = ''] = xmlRoot.exec(text) ?? []
  if (root === '' || /^(?:html|svg)$/i.test(root) || /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i.test(text)) return false
  return text.endsWith(`</${root}>`)
}

/** The largest end of a zip: its directory's last record and a comment. */
const zipEnd = 22 + 65_535

/**
 * Documents of word processors are zips: an OpenDocument says its type in the first entry, a Word document holds
 * `word/document.xml`. One that carries macros is none of ours. The rest are archives.
 */
function kindOfZip(bytes: Buffer): FileKind | undefined {
  if (!bytes.subarray(-zipEnd).includes('PK\x05\x06')) return undefined
  // both kinds of macros lie under a name of their own
  if (bytes.includes('vbaProject.bin') || bytes.includes('Basic/script-lc.xml')) return undefined
  const opening = bytes.subarray(30, 100).toString('latin1')
  if (/^mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-)/.test(opening)) return 'odt'
  if (bytes.includes('[Content_Types].xml')) return bytes.includes('word/document.xml') ? 'docx' : undefined
  // any other kind of document says its type first
  return opening.startsWith('mimetype') ? undefined : 'zip'
}

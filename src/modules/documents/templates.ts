import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentKind, LetterHead } from '#domain/documents/letter.ts'
import { code128, qrCode } from '#platform/pdf/codes.ts'
import { type RenderedPdf, renderPdf } from '#platform/pdf/render.ts'

/** Raise it with every change of a template that changes what a reader sees. */
export const TEMPLATE_EDITION = 6

/** What a template may read of any content. */
export interface PrintableContent {
  head: LetterHead
  status?: { url: string }
  /** The office's own paragraph, at the end of the paper. */
  ownWords?: string
}

export interface PrintMark {
  documentId: string
  /** SHA-256 of the frozen content, hexadecimal. */
  contentSha256: string
  copy: 'original' | 'duplicate' | 'preview'
}

const sources = new Map<string, string>()

/** Draws one paper from its frozen content. The same content, mark and time give the same bytes. */
export function drawDocument(content: PrintableContent, mark: PrintMark, createdAt: Date): Promise<RenderedPdf> {
  return renderPdf({
    template: source(`${content.head.kind satisfies DocumentKind}.typ`),
    data: { content, mark: { documentId: mark.documentId, digest: shortDigest(mark.contentSha256), copy: mark.copy } },
    assets: [{ name: '_letter.typ', bytes: Buffer.from(source('_letter.typ')) }, ...codes(content)],
    creationTime: createdAt,
    title: content.head.number ? `${content.head.title} – ${content.head.number.value}` : content.head.title,
  })
}

function codes({ head, status }: PrintableContent): { name: string; bytes: Uint8Array }[] {
  return [
    ...(head.barcode ? [{ name: 'barcode.svg', bytes: code128(head.barcode) }] : []),
    ...(status ? [{ name: 'qr.svg', bytes: qrCode(status.url) }] : []),
  ]
}

/** The first 16 digits in fours: enough to tell two contents apart by eye. */
const shortDigest = (sha256: string) => sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')

/** The layouts of the office's papers by the names of their files; after a build the client's checklist lies among them. */
export function letterTemplates(): { name: string; text: string }[] {
  const names = readdirSync(new URL('./templates/', import.meta.url))
  const papers = names.filter((name) => name.endsWith('.typ') && name !== 'checklist.typ')
  return papers.sort().map((name) => ({ name, text: source(name) }))
}

/** Templates lie beside this file, and beside the bundle after a build. */
function source(name: string): string {
  const known = sources.get(name)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8')
  sources.set(name, text)
  return text
}

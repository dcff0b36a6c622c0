import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { appealInstruction } from '#domain/documents/appeal-instruction.ts'
import { appealNotice, finalityNote } from '#domain/documents/appeal-letters.ts'
import { exclusionOrder, resumptionOrder, suspensionOrder } from '#domain/documents/case-orders.ts'
import { confirmationContent } from '#domain/documents/confirmation.ts'
import { delayNoticeContent } from '#domain/documents/delay-notice.ts'
import { feeCallContent } from '#domain/documents/fee-call.ts'
import { forwardingCover, forwardingNotice } from '#domain/documents/forwarding-letters.ts'
import { handoverSheetContent } from '#domain/documents/handover-sheet.ts'
import { howToFileNotice } from '#domain/documents/how-to-file.ts'
import { labelContent } from '#domain/documents/label.ts'
import type { LetterHead } from '#domain/documents/letter.ts'
import { metrykaContent } from '#domain/documents/metryka.ts'
import { noAddressNoteContent } from '#domain/documents/no-address-note.ts'
import { postingBookContent } from '#domain/documents/posting-book.ts'
import { protocolContent } from '#domain/documents/protocol.ts'
import { receiptContent } from '#domain/documents/receipt.ts'
import { releaseContent } from '#domain/documents/release-confirmation.ts'
import { reminderForwardingContent } from '#domain/documents/reminder-forwarding.ts'
import { restoredContent, restoringRefusedContent } from '#domain/documents/restoring-order.ts'
import { returnOrderContent } from '#domain/documents/return-order.ts'
import { separationNotice } from '#domain/documents/separation-notice.ts'
import { summonsContent } from '#domain/documents/summons.ts'
import { unexaminedLetterContent } from '#domain/documents/unexamined-letter.ts'
import { unexaminedNoteContent } from '#domain/documents/unexamined-note.ts'
import { unforwardableContent } from '#domain/documents/unforwardable-order.ts'
import { closePdf } from '#platform/pdf/render.ts'
import * as sample from '#test/support/paper-samples.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import * as procedure from '#test/support/procedure-samples.ts'
import { drawDocument, type PrintableContent, type PrintMark } from './templates.ts'

const mark: PrintMark = {
  documentId: '01934c7e-0000-7000-8000-0000000000a1',
  contentSha256: '3f2a9c0144556677'.padEnd(64, '0'),
  copy: 'original',
}
const draw = (content: PrintableContent, copy: PrintMark['copy'] = 'original') =>
  drawDocument(content, { ...mark, copy }, new Date('2026-11-23T09:05:00Z'))

/** 51 letters, the longest surname that a register is known to hold. */
const longName = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternx'
const unbroken = `<b>#panic()"${'qwrtpsdfghjkl1234567890'.repeat(12)}`
const ownWords = 'Parking dla klientów jest za ratuszem.\nBiuro jest czynne od 7:30.\nDziękujemy za wizytę.'
const thirty = <T>(one: (index: number) => T): T[] => Array.from({ length: 30 }, (_, index) => one(index))
const { handoverSheet, metryka, protocol, receipt } = sample

const papers: [string, number, PrintableContent][] = [
  ['notice of delay', 1, delayNoticeContent(procedure.delayNotice)],
  ['notice of a longer term for public information', 1, delayNoticeContent(procedure.informationDelay)],
  ['forwarding of a ponaglenie', 1, reminderForwardingContent(procedure.reminderForwarding)],
  ['receipt', 1, receiptContent(receipt)],
  ['receipt without lacks', 1, receiptContent({ ...receipt, received: [], lacks: [], fees: [], requested: [] })],
  [
    'receipt of thirty enclosures and a very long name',
    2,
    receiptContent({
      ...receipt,
      parties: {
        applicants: [{ name: `Ewa ${longName}`, address: null }, sample.applicant],
        proxy: sample.applicant,
        broughtBy: 'Goniec',
      },
      handedTo: `Ewa ${longName}`,
      received: thirty((index) => ({
        name: `Kopia mapy numer ${index}`,
        pages: index,
        form: 'copy',
        fate: 'returned',
      })),
    }),
  ],
  [
    'receipt with words that nothing can divide',
    2,
    receiptContent({
      ...receipt,
      matter: unbroken,
      received: [{ name: unbroken, pages: 1, form: 'copy', fate: 'kept' }],
    }),
  ],
  ['confirmation', 1, confirmationContent(sample.confirmation)],
  ['summons', 1, summonsContent(sample.summons)],
  ['summons with the office’s own paragraph', 1, { ...summonsContent(sample.summons), ownWords }],
  ['protocol', 1, protocolContent(protocol)],
  [
    'long protocol',
    2,
    protocolContent({ ...protocol, text: thirty((index) => `Zdanie numer ${index} podania.`).join('\n') }),
  ],
  ['hand-over sheet', 1, handoverSheetContent(handoverSheet)],
  ['hand-over of nothing', 1, handoverSheetContent({ ...handoverSheet, items: [] })],
  [
    'hand-over of thirty',
    3,
    handoverSheetContent({
      ...handoverSheet,
      items: thirty((index) => ({ ...handoverSheet.items[0]!, number: `${index} / 2026`, sender: longName })),
    }),
  ],
  ['posting book of three', 1, postingBookContent(sample.postingBookOf(3))],
  ['posting book of thirty', 4, postingBookContent(sample.postingBookOf(30))],
  ['note', 1, unexaminedNoteContent(sample.unexamined)],
  ['note of no address', 1, noAddressNoteContent(sample.noAddressNote)],
  ['letter', 1, unexaminedLetterContent(sample.unexaminedLetter)],
  ['fee call', 1, feeCallContent(sample.feeCall)],
  ['fee call in the hand', 1, feeCallContent(sample.handedFeeCall)],
  ['order of return', 1, returnOrderContent(procedure.returnOrder)],
  ['order that restores a term', 1, restoredContent(procedure.restoring)],
  ['order that does not', 1, restoringRefusedContent(procedure.restoring)],
  ['order of suspension', 1, suspensionOrder(procedure.suspension)],
  ['order of resumption', 1, resumptionOrder(procedure.resumption)],
  ['order of exclusion', 1, exclusionOrder(procedure.exclusion)],
  ['notice of an appeal', 1, appealNotice(procedure.appealLodged)],
  ['appeal instruction', 1, appealInstruction(procedure.instruction)],
  ['note of finality', 1, finalityNote(procedure.finality)],
  ['notice of forwarding', 1, forwardingNotice(procedure.forwarding)],
  ['letter of forwarding', 1, forwardingCover(procedure.forwarding)],
  ['notice of other matters', 1, separationNotice(procedure.separation)],
  ['information how to file', 1, howToFileNotice(procedure.howToFile)],
  ['order of return to be forwarded to nobody', 1, unforwardableContent(procedure.unforwardable)],
  ['release', 1, releaseContent(sample.release)],
  ['release without returns', 1, releaseContent({ ...sample.release, returned: [], remedy: { kind: 'none' } })],
  ['metryka', 1, metrykaContent(metryka)],
  ['metryka of thirty', 3, metrykaContent({ ...metryka, rows: thirty((index) => metryka.rows[index % 2]!) })],
  ['label', 1, labelContent(sample.label)],
  ['label with a long shelf', 1, labelContent({ ...sample.label, registerNumber: '1 234 567 / 2026' })],
]

afterAll(closePdf)

describe('papers', () => {
  it.each(papers)('%s takes %i page(s) and prints every word of its content', async (_, pages, content) => {
    const drawn = await draw(content)
    expect(drawn.pages).toBe(pages)
    const printed = plain(await pdfText(drawn.bytes))
    const shown = content.head.kind === 'label' ? { ...content, head: onLabel(content.head) } : content
    const lost = printedStrings(shown).filter((text) => !printed.includes(plain(text)))
    expect(lost).toEqual([])
  })

  it.each(papers)(
    '%s is tagged, in Polish, titled, with headings in order and every picture described',
    async (_, __, content) => {
      const { bytes, pages } = await draw(content)
      const file = Buffer.from(bytes).toString('latin1')
      expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(file).toMatch(/\/Lang ?\(pl/)
      const pdf = await getDocumentProxy(bytes.slice())
      for (let page = 1; page <= pages; page++) {
        const tree = await (await pdf.getPage(page)).getStructTree()
        for (const node of nodes(tree)) if (node.role === 'Figure') expect(node.alt).toBeTruthy()
        expect(
          nodes(tree)
            .map((node) => node.role)
            .filter((role) => /^H[2-6]$/.test(role)),
        ).toEqual([])
      }
    },
  )

  it.each(papers)(
    '%s is the same to the byte when drawn again, and a duplicate differs by its mark',
    async (...given) => {
      const [, , content] = given
      const [original, again, duplicate] = [await draw(content), await draw(content), await draw(content, 'duplicate')]
      expect(Buffer.from(again.bytes).equals(Buffer.from(original.bytes))).toBe(true)
      expect(duplicate.pages).toBe(original.pages)
      const [first, marked] = [words(await pdfText(original.bytes)), words(await pdfText(duplicate.bytes))]
      expect(first).not.toContain('DUPLIKAT')
      expect(marked).toContain('DUPLIKAT')
      expect(marked.filter((word) => word !== 'DUPLIKAT')).toEqual(first)
    },
  )

  it('carry the page of pages, the document, its digest and the digits under the bars', async () => {
    const text = await pdfText((await draw(receiptContent(receipt))).bytes)
    for (const part of ['Strona 1 z 1', mark.documentId, '3f2a 9c01 4455 6677', '1202 6000 1234 5112'])
      expect(text).toContain(part)
  })
})

const words = (text: string) =>
  text
    .replaceAll('DUPLIKAT', ' DUPLIKAT ')
    .split(/[\s·]+/)
    .filter(Boolean)
    .sort()

/** Without spaces and hyphens: a word divided at a line's end is still the same word. */
const plain = (text: string) => text.replace(/[\s\u00ad\u200b-]+/g, '')

/** A sticker has room for the number and the office only. */
const onLabel = ({ number, office }: LetterHead) => ({ number: number?.value, office: office.name })

/** Every string of a content that is meant for eyes: not the names of its parts, the QR's address or the bare digits. */
function printedStrings(value: unknown, key = ''): string[] {
  if (['kind', 'url', 'barcode', 'dating', 'answers'].includes(key) || value === null) return []
  if (typeof value === 'string') return value.split('\n')
  if (typeof value !== 'object') return []
  return Object.entries(value as object).flatMap(([name, one]) => printedStrings(one, name))
}

type Node = { role: string; alt?: string; children?: Node[] }

function nodes(tree: unknown): Node[] {
  const node = tree as Node | null
  return node?.role === undefined ? [] : [node, ...(node.children ?? []).flatMap(nodes)]
}

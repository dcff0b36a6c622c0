import type { CardFee } from './card.ts'
import type { CardImport, ImportedCard } from './imported.ts'
import { asRecord, asTexts } from './json-shape.ts'
import { isLine, writeLine } from './read-fees.ts'
import { wordsOfItem } from './read-items.ts'

/** A line keeps its place in the source, so a note beside the sum survives a change of the sum. */
function writeFees(fees: CardFee[], asWritten: unknown): unknown {
  if (!Array.isArray(asWritten)) return asWritten
  const lines = fees.filter(isLine)
  if (lines.length !== asWritten.length) return asWritten
  return lines.map((fee, position) => ({ ...asRecord(asWritten[position]), ...writeLine(fee) }))
}

/** Whether the words of the source stand: we have nothing for the field, could not read it, or only trimmed it. */
function sameWords(ours: unknown, source: unknown): boolean {
  if (ours === null || ours === undefined) return true
  if (Array.isArray(ours)) return ours.length === 0 && asTexts(source) === null
  return typeof source === 'string' && ours === source.trim()
}

function writeCard({ edition, asWritten, extra }: ImportedCard): Record<string, unknown> {
  const known: Record<string, unknown> = {
    title: edition.title,
    symbol: edition.symbol,
    legal_basis: edition.legalBasis.map(({ text }) => text),
    required_documents: edition.items.map(wordsOfItem),
    fee_lines: writeFees(edition.fees, asWritten.fee_lines),
    appeal: edition.appeal,
    notes: edition.notes,
    url: edition.sourceUrl,
  }
  const written = Object.entries(asWritten).map(([name, value]) => [
    name,
    sameWords(known[name], value) ? value : known[name],
  ])
  return { ...Object.fromEntries(written), ...extra }
}

/** Writes imported cards back in the shape they came in: the reverse of `readCards`, with nothing lost. */
export function writeCards(imported: CardImport): Record<string, unknown> {
  return { ...imported.header, cards: imported.cards.map(writeCard) }
}

import type { CardFee } from './card.ts'
import { asRecord, asText } from './json-shape.ts'

/** Złote of the source as grosze; null when it is not a sum payable in whole grosze. */
export function toGrosze(zlote: unknown): number | null {
  if (typeof zlote !== 'number' || !Number.isFinite(zlote) || zlote < 0) return null
  const grosze = Math.round(zlote * 100)
  return Math.abs(grosze - zlote * 100) < 1e-6 ? grosze : null
}

const UNDATED = { since: null, until: null, rate: null, condition: null }

/** Stamp duty on a power of attorney falls due only when somebody acts for the client (act on stamp duty, part IV of its annex). */
const whenProxy = (what: string) =>
  /^(opłata (skarbowa )?(za|od) )?pełnomocnictw/iu.test(what) ? 'gdy działa pełnomocnik' : null

function readLine(line: unknown): CardFee | null {
  const record = asRecord(line)
  const what = asText(record?.what)
  if (!record || !what) return null
  const max = record.max === undefined ? null : toGrosze(record.max)
  const condition = whenProxy(what)
  return { ...UNDATED, what, grosze: toGrosze(record.pln), text: null, per: asText(record.per), max, condition }
}

/** The price list of a card: its lines and, as a last line, the words of the card, which may say more than the lines. */
export function readFees(lines: unknown, text: unknown): { fees: CardFee[]; problems: string[] } {
  const problems: string[] = []
  const fees: CardFee[] = []
  for (const [position, line] of (Array.isArray(lines) ? lines : []).entries()) {
    const fee = readLine(line)
    if (fee) fees.push(fee)
    if (!fee || fee.grosze === null) problems.push(`pozycja ${position + 1} cennika nie ma czytelnej nazwy albo kwoty`)
  }
  if (lines !== undefined && lines !== null && !Array.isArray(lines)) problems.push('cennik nie jest listą')
  const words = asText(text)
  if (words) fees.push({ ...UNDATED, what: 'Opis opłat z karty', grosze: null, text: words, per: null, max: null })
  if (words && fees.length === 1 && /\d\s*(zł|PLN)/u.test(words))
    problems.push('kwoty podano tylko w tekście; nie rozpisano ich na pozycje cennika')
  return { fees, problems }
}

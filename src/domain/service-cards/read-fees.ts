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
  const condition = 'condition' in record ? asText(record.condition) : whenProxy(what)
  const dates = { since: asText(record.since), until: asText(record.until), rate: asText(record.rate) }
  return {
    what,
    grosze: toGrosze(record.pln),
    text: asText(record.text),
    per: asText(record.per),
    max,
    ...dates,
    condition,
  }
}

/** Whether a fee stands in the lines of a price list; others are told in its words. */
export const isLine = ({ grosze, rate, text }: CardFee) => text === null || grosze !== null || rate !== null

/** A fee as a line of a price list, read back by `readFees` as it is. */
export function writeLine({ what, grosze, per, max, text, since, until, rate, condition }: CardFee) {
  const given = { per, text, since, until, rate, max: max === null ? null : max / 100 }
  return {
    what,
    ...(grosze === null ? {} : { pln: grosze / 100 }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
    ...(condition === whenProxy(what) ? {} : { condition }),
  }
}

/** What a file without lines for it calls the words of a price list. */
const IN_WORDS = 'Opis opłat z karty'

/** The fees that are told in words, as one text: „zezwolenie: bez opłaty skarbowej; kopie: według cennika, gdy są potrzebne”. */
export function writeWords(fees: readonly CardFee[]): string | null {
  const words = fees
    .filter((fee) => !isLine(fee))
    .map(({ what, text, condition }) => {
      const said = what === IN_WORDS ? text : `${what}: ${text}`
      return condition === null ? said : `${said}, ${condition}`
    })
  return words.length > 0 ? words.join('; ') : null
}

/** The price list of a card: its lines and, as a last line, the words of the card, which may say more than the lines. */
export function readFees(lines: unknown, text: unknown): { fees: CardFee[]; problems: string[] } {
  const problems: string[] = []
  const fees: CardFee[] = []
  for (const [position, line] of (Array.isArray(lines) ? lines : []).entries()) {
    const fee = readLine(line)
    if (fee) fees.push(fee)
    if (!fee || (fee.grosze === null && fee.rate === null))
      problems.push(`pozycja ${position + 1} cennika nie ma czytelnej nazwy albo kwoty`)
  }
  if (lines !== undefined && lines !== null && !Array.isArray(lines)) problems.push('cennik nie jest listą')
  const words = asText(text)
  if (words) fees.push({ ...UNDATED, what: IN_WORDS, grosze: null, text: words, per: null, max: null })
  if (words && fees.length === 1 && /\d\s*(zł|PLN)/u.test(words))
    problems.push('kwoty podano tylko w tekście; nie rozpisano ich na pozycje cennika')
  return { fees, problems }
}

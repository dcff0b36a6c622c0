import type { CardTerm, TermUnit } from './card.ts'
import { asRecord, asText } from './json-shape.ts'

/** A term read from a card, or the reason (Polish) why only its words are kept. */
export type TermReading = { term: CardTerm; problems: string[] }

const UNIT_WORDS: [RegExp, TermUnit][] = [
  [/^dni\s+robocz|^dzień\s+robocz|^dnia\s+robocz/u, 'working-days'],
  [/^dni|^dzień|^dnia/u, 'days'],
  [/^tydzień|^tygodn/u, 'weeks'],
  [/^miesi[ąę]c/u, 'months'],
  [/^rok|^lat/u, 'years'],
]
const ISO_UNITS: Record<string, TermUnit> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' }
/** Events from which art. 61 § 3 KPA lets the term run anyway; any other start has to be shown to a person. */
const START_ON_FILING = [null, 'złożenie wniosku', 'wpływ do urzędu']

function unitOf(word: string): TermUnit | null {
  return UNIT_WORDS.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1] ?? null
}

/** Every number of days, weeks, months or years named in a Polish sentence, each once. */
export function termsInText(text: string): Exclude<CardTerm, string | null>[] {
  const found = new Map<string, Exclude<CardTerm, string | null>>()
  const pattern =
    /(\d{1,3})\.?\s*((?:dni|dzień|dnia)(?:\s+robocz\p{L}*)?|tydzień|tygodn\p{L}*|miesi[ąę]c\p{L}*|rok\p{L}*|lat)/giu
  for (const [, count, word] of text.matchAll(pattern)) {
    const unit = unitOf(word ?? '')
    if (unit) found.set(`${count}${unit}`, { unit, count: Number(count) })
  }
  if (/w ciągu miesiąca|do miesiąca/iu.test(text)) found.set('1months', { unit: 'months', count: 1 })
  return [...found.values()]
}

/** „P1M; P14D (poseł)”: the one period without a condition in brackets; „(+ …)” is a possible extension, not a condition. */
function fromIso(text: string): TermReading {
  const parts = text.split(';').map((part) => /^P(\d{1,3})([DWMY])\s*(\(.*\))?$/u.exec(part.trim()))
  if (parts.some((part) => part === null)) return { term: null, problems: [`nieznany zapis terminu „${text}”`] }
  const main = parts.filter((part) => !part?.[3] || part[3].startsWith('(+'))
  const only = main.length === 1 ? main[0] : null
  if (!only) return { term: null, problems: [`kilka terminów bez wskazania zwykłego: „${text}”`] }
  const term = { unit: ISO_UNITS[only[2] ?? ''] ?? 'days', count: Number(only[1]) }
  const beside =
    parts.length > 1 || only[3] ? [`obok terminu zwykłego są inne, zachowane tylko słownie: „${text}”`] : []
  return { term, problems: beside }
}

function fromRecord(record: Record<string, unknown>): TermReading {
  const unit = unitOf(asText(record.unit) ?? '')
  const { value } = record
  if (!unit || typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    return { term: null, problems: ['termin znormalizowany ma nieznaną jednostkę albo liczbę'] }
  const start = asText(record.from)
  const problems = START_ON_FILING.includes(start) ? [] : [`termin biegnie od „${start}”, a nie od złożenia wniosku`]
  return { term: { unit, count: value }, problems }
}

function fromText(text: string): TermReading {
  const terms = termsInText(text)
  if (terms.length === 1) return { term: terms[0] ?? null, problems: [] }
  if (terms.length > 1) return { term: null, problems: [`w tekście jest kilka terminów: „${text}”`] }
  if (/od ręki|^niezwłocznie\.?$/iu.test(text)) return { term: 'at-once', problems: [] }
  return { term: null, problems: [`terminu „${text}” nie da się zapisać liczbą; zachowano słowa`] }
}

/**
 * Reads the term of a card from its normalised field or, without one, from its words.
 * Never guesses: several terms or words without a number give null and the reason.
 */
export function readTerm(written: unknown, normalised: unknown): TermReading {
  const record = asRecord(normalised)
  if (record) return fromRecord(record)
  const iso = asText(normalised)
  if (iso) return fromIso(iso)
  const text = asText(written)
  if (text) return fromText(text)
  return { term: null, problems: written == null ? [] : ['termin nie jest tekstem'] }
}

import type { CardTerm, TermUnit } from './card.ts'
import { asRecord, asText } from './json-shape.ts'

/** A term read from a card, or the reason (Polish) why only its words are kept. */
export type TermReading = { term: CardTerm; problems: string[] }

/** A week is seven days and a year twelve months by the counting of art. 57 § 1–3a KPA, so two units and working days suffice. */
type Measure = { unit: TermUnit; times: number }
const UNIT_WORDS: [RegExp, Measure][] = [
  [/^dni\s+robocz|^dzień\s+robocz|^dnia\s+robocz/u, { unit: 'working-days', times: 1 }],
  [/^dni|^dzień|^dnia/u, { unit: 'days', times: 1 }],
  [/^tydzień|^tygodn/u, { unit: 'days', times: 7 }],
  [/^miesi[ąę]c/u, { unit: 'months', times: 1 }],
  [/^rok|^lat/u, { unit: 'months', times: 12 }],
]
const ISO_UNITS: Record<string, Measure> = {
  D: { unit: 'days', times: 1 },
  W: { unit: 'days', times: 7 },
  M: { unit: 'months', times: 1 },
  Y: { unit: 'months', times: 12 },
}
/** Events from which art. 61 § 3 KPA lets the term run anyway; any other start has to be shown to a person. */
const START_ON_FILING = [null, 'złożenie wniosku', 'wpływ do urzędu']

function measureOf(word: string): Measure | null {
  return UNIT_WORDS.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1] ?? null
}

const counted = (count: number, { unit, times }: Measure) => ({ unit, count: count * times })

/** Every number of days, weeks, months or years named in a Polish sentence, each once. */
export function termsInText(text: string): Exclude<CardTerm, string | null>[] {
  const found = new Map<string, Exclude<CardTerm, string | null>>()
  const pattern =
    /(\d{1,3})\.?\s*((?:dni|dzień|dnia)(?:\s+robocz\p{L}*)?|tydzień|tygodn\p{L}*|miesi[ąę]c\p{L}*|rok\p{L}*|lat)/giu
  for (const [, count, word] of text.matchAll(pattern)) {
    const measure = measureOf(word ?? '')
    if (measure) found.set(`${count}${word}`, counted(Number(count), measure))
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
  const measure = ISO_UNITS[only[2] ?? '']
  const term = measure ? counted(Number(only[1]), measure) : null
  const beside =
    parts.length > 1 || only[3] ? [`obok terminu zwykłego są inne, zachowane tylko słownie: „${text}”`] : []
  return { term, problems: beside }
}

function fromRecord(record: Record<string, unknown>): TermReading {
  const measure = measureOf(asText(record.unit) ?? '')
  const { value } = record
  if (!measure || typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    return { term: null, problems: ['termin znormalizowany ma nieznaną jednostkę albo liczbę'] }
  const start = asText(record.from)
  const problems = START_ON_FILING.includes(start) ? [] : [`termin biegnie od „${start}”, a nie od złożenia wniosku`]
  return { term: counted(value, measure), problems }
}

function fromText(text: string): TermReading {
  const terms = termsInText(text)
  const range = /\d\s*(?:-|–|do|lub|albo)\s*\d/iu.test(text)
  if (terms.length === 1 && !range) return { term: terms[0] ?? null, problems: [] }
  if (terms.length > 0) return { term: null, problems: [`w tekście jest kilka terminów: „${text}”`] }
  if (/od ręki|^niezwłocznie\.?$/iu.test(text)) return { term: 'at-once', problems: [] }
  return { term: null, problems: [`terminu „${text}” nie da się zapisać liczbą; zachowano słowa`] }
}

/** Words without any number do not contradict a normalised term; words with numbers must contain it. */
function agrees(text: string, term: CardTerm): boolean {
  const named = termsInText(text).map((one) => JSON.stringify(one))
  return named.length === 0 || named.includes(JSON.stringify(term))
}

/**
 * Reads the term of a card from its normalised field or, without one, from its words.
 * Never guesses: several terms or words without a number give null and the reason.
 */
export function readTerm(written: unknown, normalised: unknown): TermReading {
  const text = asText(written)
  const record = asRecord(normalised)
  if (record) {
    const reading = fromRecord(record)
    const differs = text !== null && reading.term !== null && !agrees(text, reading.term)
    return differs
      ? { ...reading, problems: [...reading.problems, `słowa karty („${text}”) mówią co innego`] }
      : reading
  }
  const iso = asText(normalised)
  if (iso) return fromIso(iso)
  if (text) return fromText(text)
  return { term: null, problems: written == null ? [] : ['termin nie jest tekstem'] }
}

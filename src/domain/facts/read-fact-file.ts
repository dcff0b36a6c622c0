import { day } from '../calendar/temporal.ts'
import { asOneOf, asRecord, asText, asTexts } from '../service-cards/json-shape.ts'
import { type Fact, KEPT_FACTS, type KeptFact } from './fact.ts'
import { readValue } from './read-value.ts'
import { hoursIn } from './reading/hours.ts'

/** A fact of a file with its versions, each from its day until the next one; `value` null ends it. */
export type FiledFact = Pick<Fact, 'key' | 'label' | 'about'> & {
  kind: KeptFact | 'hours'
  versions: { from: string; value: string | null; source: string }[]
}

/** What reading a file of facts gives; entries that are none are named and left out. */
export type FactFile = { facts: FiledFact[]; problems: { item: string; reason: string }[] }

const KINDS = [...KEPT_FACTS, 'hours'] as const

function readFiledValue(kind: FiledFact['kind'], value: unknown): string | null | undefined {
  if (value === null) return null
  const text = asText(value)
  if (text === null) return undefined
  if (kind === 'hours') return hoursIn(text).length > 0 ? text : undefined
  const read = readValue(kind, text)
  return read.ok ? read.event : undefined
}

function readVersions(kind: FiledFact['kind'], raw: unknown): FiledFact['versions'] | null {
  if (!Array.isArray(raw) || raw.length === 0) return null
  const versions = raw.map((entry) => {
    const record = asRecord(entry)
    const [from, source] = [asText(record?.from), asText(record?.source)]
    const value = readFiledValue(kind, record?.value)
    const whole = from !== null && /^\d{4}-\d{2}-\d{2}$/u.test(from) && source !== null && value !== undefined
    return whole ? { from, source, value } : null
  })
  const read = versions.filter((version) => version !== null)
  return read.length === raw.length ? read.sort((one, other) => one.from.localeCompare(other.from)) : null
}

function readFact(raw: unknown): FiledFact | null {
  const record = asRecord(raw)
  const [kind, key, label] = [asOneOf(record?.kind, KINDS), asText(record?.key), asText(record?.label)]
  if (!record || !kind || !key || !label) return null
  const versions = readVersions(kind, record.versions)
  return versions && { kind, key, label, about: asTexts(record.about ?? []) ?? [], versions }
}

/** Reads a file of facts, `{ "facts": [{ kind, key, label, about?, versions: [{ from, value, source }] }] }`. Never throws. */
export function readFactFile(json: unknown): FactFile {
  const list = asRecord(json)?.facts
  if (!Array.isArray(list))
    return { facts: [], problems: [{ item: '(plik)', reason: 'plik nie zawiera listy „facts”' }] }
  const problems: FactFile['problems'] = []
  const facts = list.flatMap((raw, position) => {
    const fact = readFact(raw)
    if (!fact) {
      const item = asText(asRecord(raw)?.key) ?? `fakt-${position + 1}`
      problems.push({ item, reason: 'to nie jest fakt z rodzajem, nazwą i wersjami, których treść da się odczytać' })
    }
    return fact ? [fact] : []
  })
  return { facts, problems }
}

/** The facts of a file with the days of each version; the last version still holds. */
export function factsOf(filed: readonly FiledFact[]): Fact[] {
  return filed.flatMap(({ versions, ...fact }) =>
    versions.flatMap(({ from, value }, position) => {
      const next = versions[position + 1]?.from
      return value === null ? [] : [{ ...fact, value, from, to: next === undefined ? null : dayBefore(next) }]
    }),
  )
}

function dayBefore(iso: string): string {
  return day(iso).subtract({ days: 1 }).toString()
}

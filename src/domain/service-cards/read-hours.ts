import { findDay } from '../calendar/temporal.ts'
import { readOpenings } from '../calendar/typed-openings.ts'
import { asRecord, asText } from './json-shape.ts'

/** Opening hours of one weekday (1 = Monday … 7 = Sunday), wall time 'HH:MM'. */
export type DayHours = { weekday: number; from: string; to: string }

/** Hours that were in force from `validFrom` to `validTo` (ISO days; null: unknown start, or still in force). */
export type ImportedHours = {
  validFrom: string | null
  validTo: string | null
  days: DayHours[]
  note: string | null
  /** Exceptions the source has only in words, such as a working Saturday. */
  exception: string | null
}

const WEEKDAYS: Record<string, number> = {
  pn: 1,
  pon: 1,
  wt: 2,
  śr: 3,
  sr: 3,
  czw: 4,
  cz: 4,
  pt: 5,
  sb: 6,
  sob: 6,
  nd: 7,
  niedz: 7,
}
const HOURS_FIELDS = ['valid_from', 'valid_to', 'hours', 'note', 'extra']

function weekdays(label: string): number[] | null {
  const [first, last] = label
    .toLowerCase()
    .split(/[-–]/u)
    .map((word) => WEEKDAYS[word.replace('.', '').trim()])
  if (!first) return null
  if (!/[-–]/u.test(label)) return [first]
  if (!last || last < first) return null
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

function times(text: unknown): { from: string; to: string }[] | null {
  const read = readOpenings(asText(text) ?? '')
  if (!read.ok || read.event.length === 0) return null
  return read.event.map(({ opens, closes }) => ({ from: opens, to: closes }))
}

function isoDay(value: unknown): string | null {
  return typeof value === 'string' && findDay(value) ? value : null
}

type Report = (field: string, reason: string) => void

function readPeriod(raw: unknown, position: number, report: Report): ImportedHours[] {
  const record = asRecord(raw)
  const field = `opening_hours_history[${position}]`
  if (!record) {
    report(field, 'wpis nie jest okresem godzin; zachowano go, ale nie wczytano')
    return []
  }
  const told = Object.entries(asRecord(record.hours) ?? {}).flatMap(([label, text]) => {
    const [week, spans] = [weekdays(label), times(text)]
    if (!week || !spans) report(`${field}.${label}`, `godzin „${String(text)}” nie da się odczytać`)
    return week && spans ? week.flatMap((weekday) => spans.map((span) => ({ weekday, label, ...span }))) : []
  })
  const days = told.filter(({ weekday, label }) => told.find((one) => one.weekday === weekday)?.label === label)
  for (const label of new Set(told.filter((one) => !days.includes(one)).map((one) => one.label)))
    report(`${field}.${label}`, 'ten sam dzień tygodnia podano drugi raz; wczytano pierwszy wpis')
  const exception = asText(record.extra)
  if (exception) report(`${field}.extra`, `wyjątek opisany tylko słowami: „${exception}”`)
  for (const day of ['valid_from', 'valid_to'])
    if (record[day] != null && !isoDay(record[day])) report(`${field}.${day}`, 'to nie jest dzień w zapisie RRRR-MM-DD')
  for (const name of Object.keys(record).filter((name) => !HOURS_FIELDS.includes(name)))
    report(`${field}.${name}`, 'pole nieznane; zachowano bez zmian')
  const validity = { validFrom: isoDay(record.valid_from), validTo: isoDay(record.valid_to) }
  return [{ ...validity, days: days.map(({ label, ...day }) => day), note: asText(record.note), exception }]
}

/** Reads the history of opening hours: „pn-śr”: „8:00–15:30” becomes three days, „8:00–12:00, 12:30–16:00” two openings of one; anything else is reported. */
export function readHours(raw: unknown, report: Report): ImportedHours[] {
  if (raw === undefined || raw === null) return []
  if (!Array.isArray(raw)) {
    report('opening_hours_history', 'to nie jest lista okresów')
    return []
  }
  return raw.flatMap((period, position) => readPeriod(period, position, report))
}

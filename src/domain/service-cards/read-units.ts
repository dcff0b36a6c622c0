import type { ImportProblem } from './imported.ts'
import { asRecord, asText, asTexts, fieldsBeyond } from './json-shape.ts'
import { type ImportedHours, readHours } from './read-hours.ts'

/** Kinds of organisational units known to the office. */
export type UnitKind = 'department' | 'section' | 'office' | 'team' | 'registry-office' | 'post'

/** A unit as a file names it; `kind` and `symbol` are null when the file does not say. */
export type ImportedUnit = {
  symbol: string | null
  name: string
  kind: UnitKind | null
  parentName: string | null
  /** Has a window of its own, so the filing desk points there (the file says so, or says nothing). */
  ownCounter: 'yes' | 'not-said'
  formerNames: string[]
  note: string | null
  source: string | null
  extra: Record<string, unknown>
}

/** A place where clients are served, with its desks. */
export type ImportedServicePoint = {
  name: string
  address: string | null
  desks: { number: number | null; handles: string | null }[]
  extras: string[]
  note: string | null
  extra: Record<string, unknown>
}

/** One office of the file. `asWritten` keeps it whole. */
export type ImportedOffice = {
  city: string
  units: ImportedUnit[]
  servicePoints: ImportedServicePoint[]
  hours: ImportedHours[]
  asWritten: Record<string, unknown>
}

/** What reading a file of units gives. */
export type UnitImport = {
  offices: ImportedOffice[]
  problems: ImportProblem[]
  header: Record<string, unknown>
  unreadable: unknown[]
}

const KINDS: Record<string, UnitKind> = {
  wydział: 'department',
  referat: 'section',
  oddział: 'section',
  biuro: 'office',
  zespół: 'team',
  urząd: 'registry-office',
  stanowisko: 'post',
}
const UNIT_FIELDS = ['symbol', 'name', 'type', 'subunits', 'aliases_over_time', 'own_counter', 'note', 'source']
const POINT_FIELDS = ['name', 'address', 'desks', 'extras', 'note']
const CITY_FIELDS = ['city', 'complete', 'source', 'service_points', 'opening_hours_history', 'units']

type Report = (item: string, field: string, reason: string) => void
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function readUnit(raw: unknown, parent: ImportedUnit | null, report: Report): ImportedUnit[] {
  const record = asRecord(raw)
  const name = asText(record?.name)
  if (!record || !name) {
    report('(komórka)', 'name', 'wpis nie jest komórką z nazwą; zachowano go, ale nie wczytano')
    return []
  }
  const unit: ImportedUnit = {
    symbol: asText(record.symbol),
    name,
    kind: KINDS[asText(record.type)?.toLowerCase() ?? ''] ?? null,
    parentName: parent?.name ?? null,
    ownCounter: record.own_counter === true ? 'yes' : 'not-said',
    formerNames: asTexts(record.aliases_over_time) ?? [],
    note: asText(record.note),
    source: asText(record.source),
    extra: fieldsBeyond(record, UNIT_FIELDS),
  }
  if (!unit.symbol) report(name, 'symbol', 'komórka nie ma symbolu; bez niego nie powstanie znak sprawy')
  if (!unit.kind) report(name, 'type', `nieznany rodzaj komórki „${asText(record.type) ?? 'brak'}”`)
  if (unit.symbol && parent?.symbol && !unit.symbol.startsWith(parent.symbol))
    report(name, 'symbol', `symbol ${unit.symbol} nie zaczyna się od symbolu komórki nadrzędnej ${parent.symbol}`)
  for (const field of Object.keys(unit.extra)) report(name, field, 'pole nieznane; zachowano bez zmian')
  return [unit, ...listOf(record.subunits).flatMap((below) => readUnit(below, unit, report))]
}

function readPoint(raw: unknown, report: Report): ImportedServicePoint[] {
  const record = asRecord(raw)
  const name = asText(record?.name)
  if (!record || !name) {
    report('(punkt obsługi)', 'name', 'wpis nie jest punktem obsługi z nazwą; zachowano go, ale nie wczytano')
    return []
  }
  const desks = listOf(record.desks).map((desk, position) => {
    const { no, handles } = asRecord(desk) ?? {}
    const number = typeof no === 'number' && Number.isInteger(no) && no > 0 ? no : null
    if (number === null) report(name, `desks[${position}]`, 'stanowisko nie ma numeru')
    return { number, handles: asText(handles) }
  })
  const extra = fieldsBeyond(record, POINT_FIELDS)
  for (const field of Object.keys(extra)) report(name, field, 'pole nieznane; zachowano bez zmian')
  const extras = asTexts(record.extras) ?? []
  return [{ name, address: asText(record.address), desks, extras, note: asText(record.note), extra }]
}

function reportRepeats(units: ImportedUnit[], report: Report): void {
  const seen = new Set<string>()
  for (const { symbol, name } of units) {
    if (symbol && seen.has(symbol)) report(name, 'symbol', `symbol ${symbol} ma już inna komórka`)
    if (symbol) seen.add(symbol)
  }
}

function readOffice(raw: unknown, problems: ImportProblem[]): ImportedOffice | null {
  const record = asRecord(raw)
  const city = asText(record?.city)
  const report: Report = (item, field, reason) => problems.push({ item: `${city ?? '?'}: ${item}`, field, reason })
  if (!record || !city) {
    report('(urząd)', 'city', 'wpis nie jest urzędem z nazwą miasta; zachowano go, ale nie wczytano')
    return null
  }
  const units = listOf(record.units).flatMap((unit) => readUnit(unit, null, report))
  reportRepeats(units, report)
  if (record.complete !== true) report('(urząd)', 'complete', 'wykaz komórek jest niepełny')
  for (const field of Object.keys(fieldsBeyond(record, CITY_FIELDS)))
    report('(urząd)', field, 'pole nieznane; zachowano bez zmian')
  return {
    city,
    units,
    servicePoints: listOf(record.service_points).flatMap((point) => readPoint(point, report)),
    hours: readHours(record.opening_hours_history, (field, reason) => report('godziny', field, reason)),
    asWritten: record,
  }
}

/** Reads a file of offices (`{ note?, cities: [...] }`): units, service points, desks, hours. Never throws; names what it could not read. */
export function readUnits(json: unknown): UnitImport {
  const file = asRecord(json)
  const problems: ImportProblem[] = []
  if (!file || !Array.isArray(file.cities)) {
    const reason = 'plik nie zawiera listy „cities”; nic nie wczytano'
    return { offices: [], problems: [{ item: '(plik)', field: 'cities', reason }], header: {}, unreadable: [json] }
  }
  const offices: ImportedOffice[] = []
  const unreadable: unknown[] = []
  for (const raw of file.cities) {
    const office = readOffice(raw, problems)
    if (office) offices.push(office)
    else unreadable.push(raw)
  }
  return { offices, problems, header: fieldsBeyond(file, ['cities']), unreadable }
}

import type { ImportProblem } from '#domain/service-cards/imported.ts'
import { type ImportedOffice, type ImportedUnit, readUnits } from '#domain/service-cards/read-units.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { importServicePoints } from './import-service-points.ts'

/** What an import of units did: which office of the file was taken, numbers of rows added, and what was named. */
export type UnitImportReport = {
  city: string | null
  read: { units: number; servicePoints: number }
  added: { units: number; servicePoints: number; windows: number; hours: number }
  present: number
  problems: ImportProblem[]
}

type Choice = { newId: () => string; city?: string }

/** The office asked for, the one of this database, the only one, or the first; the last is named, as are those left out. */
function chooseOffice(
  offices: ImportedOffice[],
  wanted: string | undefined,
  here: string | undefined,
  problems: ImportProblem[],
) {
  const named = wanted ?? here
  const match = offices.find(({ city }) => city.toLowerCase() === named?.toLowerCase())
  if (wanted && !match) {
    problems.push({ item: wanted, field: 'city', reason: 'w pliku nie ma urzędu tego miasta; nic nie zapisano' })
    return undefined
  }
  const office = match ?? offices[0]
  for (const other of offices.filter((one) => one !== office)) {
    const reason = `plik opisuje kilka urzędów; wczytano ${office?.city}, ten pominięto (można wskazać --city)`
    problems.push({ item: other.city, field: 'city', reason })
  }
  return office
}

async function importUnit(
  tx: Tx,
  unit: ImportedUnit,
  known: Map<string, Known>,
  report: UnitImportReport,
  newId: () => string,
) {
  const problem = (field: string, reason: string) => report.problems.push({ item: unit.name, field, reason })
  if (!unit.symbol || !unit.kind) {
    problem(unit.symbol ? 'type' : 'symbol', 'komórki nie zapisano')
    return
  }
  const present = known.get(unit.symbol)
  if (present) {
    report.present += 1
    if (present.name !== unit.name)
      problem('name', `symbol ${unit.symbol} ma tu komórka „${present.name}”; zostaje bez zmian`)
    return
  }
  const id = newId()
  const parent = [...known.values()].find(({ name }) => name === unit.parentName)
  const intake_route = unit.ownCounter === 'yes' ? ('subject-window' as const) : ('filing-desk' as const)
  const row = { id, symbol: unit.symbol, name: unit.name, kind: unit.kind, parent_id: parent?.id ?? null, intake_route }
  await tx.insertInto('units').values(row).execute()
  known.set(unit.symbol, { id, name: unit.name })
  report.added.units += 1
}

type Known = { id: string; name: string }

/**
 * Imports the units, service points, desks and hours of one office. What is already there is left alone (a symbol in use
 * may stand in case signs); units without a symbol or of an unknown kind are named and not stored.
 */
export async function importUnits(tx: Tx, json: unknown, { newId, city }: Choice): Promise<UnitImportReport> {
  const { offices, problems } = readUnits(json)
  const here = await tx.selectFrom('office').select('city').executeTakeFirst()
  const all = [...problems]
  const office = chooseOffice(offices, city, here?.city, all)
  const report: UnitImportReport = {
    city: office?.city ?? null,
    read: { units: office?.units.length ?? 0, servicePoints: office?.servicePoints.length ?? 0 },
    added: { units: 0, servicePoints: 0, windows: 0, hours: 0 },
    present: 0,
    problems: all,
  }
  if (!office) return report
  const rows = await tx.selectFrom('units').select(['id', 'symbol', 'name']).where('valid_to', 'is', null).execute()
  const known = new Map(rows.map(({ id, symbol, name }) => [symbol, { id, name }]))
  for (const unit of office.units) await importUnit(tx, unit, known, report, newId)
  await importServicePoints(tx, office, report, newId)
  return report
}

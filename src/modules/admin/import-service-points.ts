import type { ImportedOffice, ImportedServicePoint } from '#domain/service-cards/read-units.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { UnitImportReport } from './import-units.ts'

async function importPoint(tx: Tx, point: ImportedServicePoint, newId: () => string): Promise<string | null> {
  const present = await tx.selectFrom('service_points').select('id').where('name', '=', point.name).executeTakeFirst()
  if (present) return null
  const id = newId()
  await tx
    .insertInto('service_points')
    .values({ id, name: point.name, address: point.address ?? '' })
    .execute()
  const windows = point.desks.map(({ number, handles }) => ({
    id: newId(),
    service_point_id: id,
    number,
    name: number === null ? `Stanowisko: ${handles ?? 'bez numeru'}` : `Stanowisko nr ${number}`,
    kind: 'subject' as const,
    handles: handles ?? '',
  }))
  if (windows.length > 0) await tx.insertInto('windows').values(windows).execute()
  return id
}

/** Days of the week as hours are listed, Monday first. */
const weekdays = ['pn', 'wt', 'śr', 'czw', 'pt', 'sob', 'niedz']

/** Adds service points not known by name, with their desks as subject windows and the office's hours. */
export async function importServicePoints(
  tx: Tx,
  office: ImportedOffice,
  report: UnitImportReport,
  newId: () => string,
) {
  const dated = office.hours.filter(({ days }) => days.length > 0)
  const usable = dated.flatMap(({ validFrom, validTo, days }) =>
    validFrom === null ? [] : days.map(({ weekday, from, to }) => ({ weekday, from, to, validFrom, validTo })),
  )
  for (const { validTo, days } of dated.filter(({ validFrom }) => validFrom === null)) {
    const until = validTo ? ` do ${validTo}` : ''
    const hours = days.map(({ weekday, from, to }) => `${weekdays[weekday - 1]} ${from}–${to}`).join(', ')
    const reason = `godzin${until} (${hours}) nie zapisano: źródło nie podaje dnia, od którego obowiązywały`
    report.problems.push({ item: office.city, field: 'valid_from', reason })
  }
  for (const point of office.servicePoints) {
    const id = await importPoint(tx, point, newId)
    if (id === null) continue
    report.added.servicePoints += 1
    report.added.windows += point.desks.length
    const hours = usable.map(({ weekday, from, to, validFrom, validTo }) => ({
      ...{ id: newId(), service_point_id: id, weekday, opens: from, closes: to },
      ...{ valid_from: validFrom, valid_to: validTo },
    }))
    if (hours.length > 0) await tx.insertInto('opening_hours').values(hours).execute()
    report.added.hours += hours.length
  }
}

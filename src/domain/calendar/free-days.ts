/** Why a day is free for the purposes of art. 57 § 4 KPA: a Sunday, a statutory holiday, a Saturday. */
import { findStatutoryHoliday, type Holiday } from './statutory-holidays.ts'
import type { Day } from './temporal.ts'

export type FreeDay = { kind: 'statutory-holiday' | 'sunday' | 'saturday'; name: string; basis: string }

const SUNDAY: FreeDay = {
  kind: 'sunday',
  name: 'niedziela',
  basis: 'art. 1 pkt 2 ustawy z 18.01.1951 o dniach wolnych od pracy (Dz.U. 2025 poz. 296)',
}
const SATURDAY: FreeDay = { kind: 'saturday', name: 'sobota', basis: 'art. 57 § 4 KPA' }

/**
 * The reason why a day is free, or null for an ordinary day. A holiday is named before the Sunday or Saturday it
 * falls on. `extra` holds days made free by an act younger than this program. An office's own day off, or a working
 * Saturday, is not a reason: see `opening.ts`. Throws a RangeError outside the supported years.
 */
export function isFreeDay(day: Day, extra: readonly Holiday[] = []): FreeDay | null {
  const holiday = findStatutoryHoliday(day) ?? extra.find((one) => one.date.equals(day))
  if (holiday) return { kind: 'statutory-holiday', name: holiday.name, basis: holiday.basis }
  if (day.dayOfWeek === 7) return SUNDAY
  if (day.dayOfWeek === 6) return SATURDAY
  return null
}

/** The days of an edition, ISO; `validTo` null: without end. One called off ends before it begins. */
type EditionDays = { validFrom: string; validTo: string | null }

/**
 * The day as of which an edition tells the facts of the office: today while it is in force, its last day when it ended (so an old
 * edition stays what people read then), its first day when it is to come or was called off.
 */
export function dayOfEdition({ validFrom, validTo }: EditionDays, today: string): string {
  if (validFrom > today || (validTo !== null && validTo < validFrom)) return validFrom
  return validTo !== null && validTo < today ? validTo : today
}

/**
 * Reads a day as people type it: „24.11.2026”, „24-11-2026”, „24/11/2026”, „24 11 2026” or „2026-11-24”.
 * Returns 'YYYY-MM-DD', or null when the text is not an existing day.
 */
export function readTypedDay(text: string): string | null {
  const trimmed = text.trim()
  const polish = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})(?: ?r\.?)?$/.exec(trimmed)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  const [year, month, day] = polish ? [polish[3], polish[2], polish[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  if (!year || !month || !day) return null
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists = moment.getUTCMonth() === Number(month) - 1 && moment.getUTCFullYear() === Number(year)
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** The fee of a land-register extract: calculated in a document (DOO), paid before issue, never a defect. */
import { type Day, isBefore } from '../calendar/temporal.ts'

export type ExtractFee = {
  /** `issue` once paid; `remind` when it waits long; `close` as not collected, by an officer, after the local time. */
  way: 'wait' | 'issue' | 'remind' | 'close-as-not-collected'
  sanction: 'none'
  basis: string
}

/** House times: a reminder after two weeks, closing proposed after sixty days; no act sets either. */
const REMIND_AFTER = 14
const CLOSE_AFTER = 60

/** What is done with an extract whose fee was calculated on `calculatedOn` (art. 40e of the geodetic and cartographic law). */
export function extractFee(
  calculatedOn: Day,
  paidOn: Day | null,
  today: Day,
  closeAfterDays = CLOSE_AFTER,
): ExtractFee {
  const base = { sanction: 'none', basis: 'art. 40e Prawa geodezyjnego i kartograficznego' } as const
  if (paidOn) return { way: 'issue', ...base }
  if (!isBefore(today, calculatedOn.add({ days: closeAfterDays }))) return { way: 'close-as-not-collected', ...base }
  return { way: isBefore(today, calculatedOn.add({ days: REMIND_AFTER })) ? 'wait' : 'remind', ...base }
}

/** A request to delete personal data from the files (art. 17(3)(b) and 12(3) GDPR). */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'

/** `answerBy`: one month from the request. Data are not deleted while the file plan keeps the file. */
export type ErasureAnswer = { answer: 'refuse' | 'archive-procedure'; answerBy: Term; basis: string }

/** The answer to such a request; `keptUntil` is the last day of the retention period, null when it is not known yet. */
export function judgeErasure(askedOn: Day, keptUntil: Day | null, calendar: LegalCalendar): ErasureAnswer {
  const length = { unit: 'months', count: 1, basis: 'art. 12 ust. 3 RODO' } as const
  const answerBy = endOfTerm({ from: askedOn, length, roll: 'art-57', calendar })
  const over = keptUntil !== null && isBefore(keptUntil, askedOn)
  return over
    ? { answer: 'archive-procedure', answerBy, basis: 'art. 5 ustawy o narodowym zasobie archiwalnym i archiwach' }
    : { answer: 'refuse', answerBy, basis: 'art. 17 ust. 3 lit. b RODO' }
}

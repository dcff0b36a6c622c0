/** Delivery by storage with two notices (art. 44 KPA): when the fiction holds, fails, or waits for a person. */
import { dayAt, numberOf } from '../calendar/day-numbers.ts'
import { freeRun } from '../calendar/free-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import type { Day } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** The letter waited at the post office or the city office; `collectedOn` when the addressee came for it after all. */
export type TwoNotices = {
  how: 'two-notices'
  firstNotice: Day
  secondNotice: Day | null
  collectedOn: Day | null
}

export type NoticeRefusal =
  | { why: 'second-notice-missing' }
  | { why: 'second-notice-before-first'; firstNotice: string }
  | { why: 'second-notice-too-early'; earliest: string }
  | { why: 'second-notice-after-storage'; lastDay: string }
  | { why: 'collected-before-notice'; firstNotice: string }

/** Art. 44 § 1: the letter is stored so long from the first notice; § 2–3: the second comes when seven days have passed. */
const STORAGE_DAYS = 14
const FIRST_NOTICE_DAYS = 7

type Judged = { deliveredOn: Day; effect: 'actual' | 'deemed'; secondNotice: 'in-time' | 'late' }

/**
 * Collected within the storage: delivered that day. Otherwise delivered at the end of the fourteenth day from the first
 * notice, if both notices were left as § 1–3 say; a later hand-over does not undo that. Where the fiction fails and the
 * addressee collected the letter later, that day is the delivery.
 */
export function judgeNotices(facts: TwoNotices, calendar: LegalCalendar): Outcome<Judged, NoticeRefusal> {
  const { firstNotice, collectedOn } = facts
  const first = numberOf(firstNotice)
  const collected = collectedOn && numberOf(collectedOn)
  if (collected !== null && collected < first)
    return refuse({ why: 'collected-before-notice', firstNotice: polishDay(firstNotice) })
  if (collected !== null && collected <= first + STORAGE_DAYS) return handedOver(dayAt(collected))
  const refusal = failed(facts, first)
  if (refusal) return collected === null ? refuse(refusal) : handedOver(dayAt(collected))
  const due = first + FIRST_NOTICE_DAYS + 1
  const expected = due + freeRun(due, calendar).length
  const secondNotice = numberOf(facts.secondNotice!) > expected ? 'late' : 'in-time'
  return accept({ deliveredOn: dayAt(first + STORAGE_DAYS), effect: 'deemed', secondNotice })
}

function handedOver(on: Day): Outcome<Judged, NoticeRefusal> {
  return accept({ deliveredOn: on, effect: 'actual', secondNotice: 'in-time' })
}

function failed({ secondNotice, firstNotice }: TwoNotices, first: number): NoticeRefusal | undefined {
  if (!secondNotice) return { why: 'second-notice-missing' }
  const second = numberOf(secondNotice)
  if (second < first) return { why: 'second-notice-before-first', firstNotice: polishDay(firstNotice) }
  const earliest = first + FIRST_NOTICE_DAYS + 1
  if (second < earliest) return { why: 'second-notice-too-early', earliest: polishDay(dayAt(earliest)) }
  const last = first + STORAGE_DAYS
  if (second > last) return { why: 'second-notice-after-storage', lastDay: polishDay(dayAt(last)) }
  return undefined
}

import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import { endOfTerm } from '../deadlines/term.ts'
import type { Remedy } from '../documents/release-confirmation.ts'

/**
 * What the receiver may do against the document, and until when if it is delivered that day: an appeal against a decision
 * (art. 129 § 2 KPA), a complaint against an order (art. 141 § 2). The number of days is the document's own.
 */
export function remedyOf(kind: string, appealDays: number | null, delivered: Day, calendar: LegalCalendar): Remedy {
  if (appealDays === null || (kind !== 'decision' && kind !== 'order')) return { kind: 'none' }
  const { lastDay } = endOfTerm({
    from: delivered,
    event: kind === 'decision' ? 'decision-delivery' : 'order-delivery',
    length: { unit: 'days', count: appealDays },
    roll: 'art-57',
    calendar,
  })
  return { kind: kind === 'decision' ? 'appeal' : 'complaint', to: null, lastDay: lastDay.toString() }
}

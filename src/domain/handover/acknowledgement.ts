import { firstWorkingDayOnOrAfter, type OpeningCalendar } from '../calendar/opening.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** Where one paper of a sheet stands. */
export const itemStates = ['listed', 'sent', 'received', 'refused', 'missing', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

/** What the receiving side says of one paper. */
export type Answer = 'received' | 'refused' | 'missing'

export type SheetFacts = { state: 'open' | 'sent' | 'settled'; sentBy: string | null }

export type NotAcknowledged =
  | { why: 'handover-not-sent' }
  | { why: 'handover-own' }
  | { why: 'handover-item-decided' }
  | { why: 'handover-nothing-left' }

/**
 * May this person answer for these papers of the sheet now? Two people, two answers: who sent the sheet cannot also
 * acknowledge it, and each paper is answered once.
 */
export function acknowledge(
  sheet: SheetFacts,
  actorId: string,
  items: readonly ItemState[],
): Outcome<number, NotAcknowledged> {
  if (sheet.state === 'open') return refuse({ why: 'handover-not-sent' })
  if (sheet.sentBy === actorId) return refuse({ why: 'handover-own' })
  if (items.length === 0) return refuse({ why: 'handover-nothing-left' })
  if (items.some((state) => state !== 'sent')) return refuse({ why: 'handover-item-decided' })
  return accept(items.length)
}

/** The state and the one holder of a paper. */
export type Custody = { state: PaperState; holderKind: 'window' | 'transit' | 'post'; holderId: string }

/**
 * Who holds a paper after an answer. Received: the post. Refused: the sender's window, to be routed again. Not in the
 * bundle: the sender's side answers for a paper until somebody has acknowledged it, so it is the sender's window that
 * searches; the sheet keeps the word «missing» in sight of both.
 */
export function custodyAfter(answer: Answer, sheet: { fromWindowId: string; toPostId: string }): Custody {
  return answer === 'received'
    ? { state: 'in-unit', holderKind: 'post', holderId: sheet.toPostId }
    : { state: 'complete', holderKind: 'window', holderId: sheet.fromWindowId }
}

/** A sent sheet is settled when every paper on it has its answer. */
export function sheetStateOf(items: readonly ItemState[]): 'sent' | 'settled' {
  return items.includes('sent') ? 'sent' : 'settled'
}

/** The last day to acknowledge a sheet without being reminded: the first working day after it was sent. */
export function acknowledgeBy(sentOn: Day, opening: OpeningCalendar): Day {
  return firstWorkingDayOnOrAfter(sentOn.add({ days: 1 }), opening)
}

/** True when a sheet sent that day has waited longer than it should. */
export function isOverdue(sentOn: Day, today: Day, opening: OpeningCalendar): boolean {
  return isBefore(acknowledgeBy(sentOn, opening), today)
}

/** Whether a document was issued in time when its addressee comes for it later. */
import { type Day, isBefore } from '../calendar/temporal.ts'

/** House time: how long a ready document waits for the agreed collection before it is sent (art. 39 KPA). */
export const COLLECTION_DAYS = 7

/**
 * Ready at the agreed place by the end of the term is in time, whenever the client comes: no delay notice is owed. After the
 * agreed days it is sent another way.
 */
export function readyInTime(facts: { readyOn: Day | null; end: Day; agreedOn: Day; today: Day }): {
  issued: 'in-time' | 'late' | 'not-yet'
  delayNotice: 'owed' | 'not-owed'
  send: 'wait-for-collection' | 'send-by-art-39'
} {
  const { readyOn, end, today } = facts
  const wait = !isBefore(facts.agreedOn.add({ days: COLLECTION_DAYS }), today)
  const send = readyOn && !wait ? 'send-by-art-39' : 'wait-for-collection'
  if (readyOn) {
    const issued = isBefore(end, readyOn) ? 'late' : 'in-time'
    return { issued, delayNotice: issued === 'late' ? 'owed' : 'not-owed', send }
  }
  return { issued: 'not-yet', delayNotice: isBefore(end, today) ? 'owed' : 'not-owed', send }
}

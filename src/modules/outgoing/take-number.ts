import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { nextNumber, numbersLeft, type TypedNumberRefusal, typedNumber } from '#domain/posting/number-range.ts'
import type { ActFrame } from '#modules/act.ts'
import { keepNumber } from './numbers-store.ts'
import { lockRanges, setLastGiven } from './ranges-store.ts'

export type NoNumber =
  | { why: 'posting-no-range' }
  | { why: 'posting-numbers-exhausted'; last: string }
  | { why: 'posting-number-used'; number: string }
  | TypedNumberRefusal

/** The number of one registered letter: as typed, or the next of the office's ranges; given once and for all. */
export async function takeNumber(frame: ActFrame, itemId: string, typed: string): Promise<Outcome<string, NoNumber>> {
  const ranges = await lockRanges(frame.tx)
  const given = { itemId, by: frame.actor.staffId, at: frame.now }
  if (typed !== '') {
    const read = typedNumber(typed, ranges)
    if (!read.ok) return read
    const kept = await keepNumber(frame.tx, { ...given, number: read.event })
    return kept === 'kept' ? read : refuse({ why: 'posting-number-used', number: read.event })
  }
  for (;;) {
    const range = ranges.find((one) => numbersLeft(one, one.lastGiven) > 0) ?? ranges.at(-1)
    if (!range) return refuse({ why: 'posting-no-range' })
    const next = nextNumber(range, range.lastGiven)
    if (!next.ok) return next
    range.lastGiven = next.event.serial
    await setLastGiven(frame.tx, range.id, next.event.serial)
    // one typed by hand before is passed over
    if ((await keepNumber(frame.tx, { ...given, number: next.event.number })) === 'kept')
      return accept(next.event.number)
  }
}

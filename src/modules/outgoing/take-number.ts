import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { nextNumber, numbersLeft } from '#domain/posting/number-range.ts'
import type { ActFrame } from '#modules/act.ts'
import { lockRanges, setLastGiven } from './ranges-store.ts'

export type NoNumber = { why: 'posting-no-range' } | { why: 'posting-numbers-exhausted'; last: string }

/** The next number of a registered letter, from the oldest range that has one left; given once and for all. */
export async function takeNumber(frame: ActFrame): Promise<Outcome<string, NoNumber>> {
  const ranges = await lockRanges(frame.tx)
  const range = ranges.find((one) => numbersLeft(one, one.lastGiven) > 0) ?? ranges.at(-1)
  if (!range) return refuse({ why: 'posting-no-range' })
  const next = nextNumber(range, range.lastGiven)
  if (!next.ok) return next
  await setLastGiven(frame.tx, range.id, next.event.serial)
  return accept(next.event.number)
}

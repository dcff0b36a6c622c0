import { accept, refuse } from '#domain/outcome.ts'
import { numbersLeft, rangesOverlap, readRange } from '#domain/posting/number-range.ts'
import { act } from '#modules/act.ts'
import { insertRange, lockRanges } from './ranges-store.ts'

export type RangeToOpen = { firstNumber: string; lastNumber: string }

/** Opens a range of numbers the operator gave the office; one that shares a number with an earlier range is refused. */
export const openRange = act<RangeToOpen, { rangeId: string; numbers: number }, { why: string }>(
  'outgoing.open-range',
  async (frame, { firstNumber, lastNumber }) => {
    frame.allow({})
    const read = readRange(firstNumber, lastNumber)
    if (!read.ok) return read
    const range = read.event
    if ((await lockRanges(frame.tx)).some((other) => rangesOverlap(other, range) === 'yes'))
      return refuse({ why: 'posting-range-overlaps' })
    const rangeId = frame.newId()
    const opened = { openedBy: frame.actor.staffId, openedAt: frame.now }
    await insertRange(frame.tx, { ...range, ...opened, id: rangeId, firstNumber, lastNumber })
    frame.record({ event: 'range-opened', data: { firstNumber, lastNumber } })
    return accept({ rangeId, numbers: numbersLeft(range, null) })
  },
)

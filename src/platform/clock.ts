/** What tells the time. Passed in wherever it is needed, so that a test or a demo can stand on any day. */
export type Clock = { now(): Date }

/** The machine's clock: the only place in the program that reads it. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that moves only when told to. */
export type MovableClock = Clock & { set(instant: string): void; advance(milliseconds: number): void }

/**
 * A clock standing at an instant, for tests.
 * @param instant ISO 8601 with its offset, e.g. '2026-11-24T08:15:00+01:00'
 */
export function movableClock(instant: string): MovableClock {
  let at = parse(instant)
  return {
    now: () => new Date(at),
    set: (next) => {
      at = parse(next)
    },
    advance: (milliseconds) => {
      at += milliseconds
    },
  }
}

function parse(instant: string): number {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${instant}`)
  return at
}

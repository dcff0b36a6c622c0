import type { Clock } from './clock.ts'
import type { Config } from './config.ts'

/** What a reading needs so that its answer can be remembered: whose database it is, and the time. */
type Reader = { database: object; clock: Clock; config: Pick<Config, 'mode'> }

/** A change shows within a second, and a rush of readers costs two readings of the same in one. */
const keepMs = 500

/**
 * A reading for everybody alike whose answer serves for half a second. Nothing is remembered of one that failed, nor in
 * tests, which change something and look at once by a clock that stands.
 */
export function briefly<Needs extends Reader, Value>(read: (needs: Needs) => Promise<Value>) {
  const known = new WeakMap<object, { at: number; value: Promise<Value> }>()
  return (needs: Needs): Promise<Value> => {
    const { database, clock, config } = needs
    const at = clock.now().getTime()
    const kept = known.get(database)
    if (kept && config.mode !== 'test' && Math.abs(at - kept.at) < keepMs) return kept.value
    const value = read(needs)
    known.set(database, { at, value })
    value.catch(() => known.delete(database))
    return value
  }
}

import type { Clock } from './clock.ts'
import type { Config } from './config.ts'

/** What a reading needs so that its answer can be remembered: whose database it is, and the time. */
type Reader = { database: object; clock: Clock; config: Pick<Config, 'mode'> }

/** A rush of readers costs two readings of the same in a second. */
const keepMs = 500
/** Nobody waits for the next one while the last tells of less than this ago, so that a change shows within a second. */
const showMs = 900

type Reading<Value> = { at: number; value: Promise<Value> }
type Known<Value> = { shown?: Reading<Value>; coming?: Reading<Value> | undefined }

/**
 * A reading for everybody alike whose answer serves for half a second, and on until the next has come if that is soon.
 * Nothing is remembered of one that failed, nor in tests, which change something and look at once by a clock that stands.
 */
export function briefly<Needs extends Reader, Value>(read: (needs: Needs) => Promise<Value>) {
  const all = new WeakMap<object, Known<Value>>()
  return (needs: Needs): Promise<Value> => {
    const { database, clock, config } = needs
    if (config.mode === 'test') return read(needs)
    const now = clock.now().getTime()
    const ageOf = (reading?: Reading<Value>) => (reading ? Math.abs(now - reading.at) : Number.POSITIVE_INFINITY)
    const known = all.get(database) ?? {}
    all.set(database, known)
    const { shown } = known
    if (shown && ageOf(shown) < keepMs) return shown.value
    if (ageOf(known.coming) >= keepMs) showWhenCome(known, { at: now, value: read(needs) })
    return shown && ageOf(shown) < showMs ? shown.value : known.coming!.value
  }
}

/** Shows a reading when it has come, unless a later one was asked for meanwhile. */
function showWhenCome<Value>(known: Known<Value>, coming: Reading<Value>): void {
  known.coming = coming
  const end = (news: Known<Value>) => {
    if (known.coming === coming) Object.assign(known, { coming: undefined }, news)
  }
  coming.value.then(
    () => end({ shown: coming }),
    () => end({}),
  )
}

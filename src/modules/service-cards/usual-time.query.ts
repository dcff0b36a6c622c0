import { warsawDay } from '#domain/calendar/warsaw.ts'
import { type DaysTaken, type UsualTime, usualTime } from '#domain/status/usual-time.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/**
 * Days from the filing of the first application of a case to its settling, by the card's symbol; the parameters are the
 * first and the last day of settling that count.
 */
const readDaysTaken = prepared<{ symbol: string; days: number; matters: number }, [string, string]>(
  'usual-times',
  `select c.symbol, k.settled_on - p.filed_on as days, count(*)::int as matters
   from cases k
   join lateral (select a.filed_on, a.card_edition_id from papers a
     where a.case_id = k.id and a.kind = 'application' and a.card_edition_id is not null
     order by a.filed_on, a.registered_at limit 1) p on true
   join card_editions e on e.id = p.card_edition_id
   join service_cards c on c.id = e.card_id
   where k.settled_on between $1 and $2 and k.settled_on >= p.filed_on
   group by c.symbol, days`,
)

type Known = { at: number; times: Promise<Map<string, DaysTaken[]>> }
const known = new WeakMap<object, Known>()

/** Yesterday's matters change a year's figures little: all cards are counted at most once in an hour. */
const keepMs = 3_600_000

/** The usual time of matters of one card settled in the last twelve months; undefined when there are too few of them. */
export async function usualTimeOf(
  { database, clock, config }: Pick<Services, 'database' | 'clock' | 'config'>,
  symbol: string,
): Promise<UsualTime | undefined> {
  const now = clock.now().getTime()
  const kept = known.get(database)
  // tests settle cases and look at once
  const fresh = kept && config.mode !== 'test' && Math.abs(now - kept.at) < keepMs
  const times = fresh ? kept.times : count(database.pool, now)
  if (!fresh) known.set(database, { at: now, times })
  times.catch(() => known.delete(database))
  return usualTime((await times).get(symbol) ?? [])
}

async function count(pool: Parameters<typeof readDaysTaken>[0], now: number): Promise<Map<string, DaysTaken[]>> {
  const today = warsawDay(now)
  const rows = await readDaysTaken(pool, [today.subtract({ months: 12 }).toString(), today.toString()])
  const times = new Map<string, DaysTaken[]>()
  for (const { symbol, days, matters } of rows) times.set(symbol, [...(times.get(symbol) ?? []), { days, matters }])
  return times
}

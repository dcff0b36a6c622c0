import { nextOpening } from '#domain/calendar/next-opening.ts'
import { dayOf, timeOfDay } from '#messages/dates.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import type { PlaceOpening } from '#modules/service-cards/index.ts'
import type { Services } from '#web/services.ts'
import { readPlaces } from './places.query.ts'

type Known = { at: number; openings: Promise<PlaceOpening[]> }
const known = new WeakMap<object, Known>()

/** A closure shows within a second, and a rush of readers costs two readings of the hours in one. */
const keepMs = 500

/**
 * The next opening of every place where clients are served, for pages that name a place, at most half a second old; closed
 * for long: left out.
 */
export function readOpenings(services: Pick<Services, 'database' | 'clock' | 'config'>): Promise<PlaceOpening[]> {
  const { database, clock, config } = services
  const at = clock.now().getTime()
  const kept = known.get(database)
  // tests change the hours and look at once, by a clock that stands
  if (kept && config.mode !== 'test' && Math.abs(at - kept.at) < keepMs) return kept.openings
  const openings = read(services)
  known.set(database, { at, openings })
  openings.catch(() => known.delete(database))
  return openings
}

async function read(services: Pick<Services, 'database' | 'clock'>): Promise<PlaceOpening[]> {
  const now = services.clock.now()
  const [today, time] = [dayOf(now), timeOfDay(now).padStart(5, '0')]
  const { legal } = await recentOfficeDays(services)
  const places = await readPlaces(services.database.pool, [today])
  return places.flatMap((place) => {
    const next = nextOpening(place, { today, time }, legal)
    return next ? [{ name: place.name, address: place.address, ...next }] : []
  })
}

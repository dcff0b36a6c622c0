import { nextOpening } from '#domain/calendar/next-opening.ts'
import { dayOf, timeOfDay } from '#messages/dates.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import type { PlaceOpening } from '#modules/service-cards/index.ts'
import { briefly } from '#platform/briefly.ts'
import type { Services } from '#web/services.ts'
import { readPlaces } from './places.query.ts'

/**
 * The next opening of every place where clients are served, for pages that name a place, at most half a second old; closed
 * for long: left out.
 */
export const readOpenings = briefly(async (services: Pick<Services, 'database' | 'clock' | 'config'>) => {
  const now = services.clock.now()
  const [today, time] = [dayOf(now), timeOfDay(now).padStart(5, '0')]
  const { legal } = await recentOfficeDays(services)
  const places = await readPlaces(services.database.pool, [today])
  return places.flatMap((place): PlaceOpening[] => {
    const next = nextOpening(place, { today, time }, legal)
    return next ? [{ name: place.name, address: place.address, ...next }] : []
  })
})

import { nextOpening } from '#domain/calendar/next-opening.ts'
import { openingData } from '#domain/service-cards/opening-data.ts'
import { dayOf, timeOfDay } from '#messages/dates.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import type { PlaceOpening } from '#modules/service-cards/index.ts'
import { briefly } from '#platform/briefly.ts'
import type { Services } from '#web/services.ts'
import { readPlaces } from './places.query.ts'

/** Every place where clients are served with its hours, and its next opening from a day (ISO) and a wall time „HH:MM” on. */
export async function readOpeningsAt(
  services: Pick<Services, 'database' | 'clock'>,
  at: { today: string; time: string },
): Promise<PlaceOpening[]> {
  const { legal } = await recentOfficeDays(services)
  const places = await readPlaces(services.database.pool, [at.today])
  return places.map((place) => ({
    ...{ name: place.name, address: place.address, next: nextOpening(place, at, legal) },
    ...openingData(place, at.today, legal),
  }))
}

/** The places as they are now, for pages that name one, at most half a second old. */
export const readOpenings = briefly(async (services: Pick<Services, 'database' | 'clock' | 'config'>) => {
  const now = services.clock.now()
  return readOpeningsAt(services, { today: dayOf(now), time: timeOfDay(now).padStart(5, '0') })
})

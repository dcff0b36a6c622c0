import { type ComingDay, comingDays } from '#domain/calendar/coming-days.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import { readPlaces, type ServicePlace } from '#modules/status/index.ts'
import type { Services } from '#web/services.ts'

/** The place of filing with its hours on a day, and the near days that differ. */
export type PlaceToCome = ServicePlace & { coming: ComingDay[] }

/**
 * The place of the office that a card's own words name (its name or its address stands in them), with the hours that hold
 * on a day (ISO); undefined when the words name none, as on cards of other authorities.
 */
export async function placeOf(
  services: Services,
  words: string | null,
  today: string,
): Promise<PlaceToCome | undefined> {
  if (words === null) return undefined
  const places = await readPlaces(services.database.pool, [today])
  const named = (text: string) => text !== '' && words.toLowerCase().includes(text.toLowerCase())
  const place = places.find(({ address }) => named(address)) ?? places.find(({ name }) => named(name))
  if (!place) return undefined
  const { legal } = await recentOfficeDays(services)
  return { ...place, coming: comingDays(place, today, legal) }
}

import { comingDays } from '#domain/calendar/coming-days.ts'
import { dayOf } from '#messages/dates.ts'
import { recentOfficeDays } from '#modules/cases/index.ts'
import { type PublicContext, publicPage, type Route } from '#web/route.ts'
import { filingPage } from './pages/filing.tsx'
import { type FrontData, frontPage } from './pages/front.tsx'
import { readPlaces } from './places.query.ts'
import { officeForPublic } from './show-statements.ts'

/** `/`: where a citizen comes in. */
export const frontRoute: Route = publicPage<FrontData>({
  path: '/',
  summary: 'Strona główna: sprawdzenie sprawy, usługi, godziny i kontakt.',
  load: frontData,
  view: (data, context) => frontPage({ data, context }),
})

/** `/godziny`: when and where, and how to file. */
export const hoursRoute: Route = publicPage<FrontData>({
  path: '/godziny',
  summary: 'Godziny przyjęć, dni nieczynne, adresy i sposoby złożenia wniosku.',
  load: frontData,
  view: (data, context) => filingPage({ data, context }),
})

async function frontData(context: PublicContext): Promise<FrontData> {
  const { services } = context
  const today = dayOf(services.clock.now())
  const { legal } = await recentOfficeDays(services)
  const places = await readPlaces(services.database.pool, [today])
  const shown = places.map((place) => ({ ...place, coming: comingDays(place, today, legal) }))
  return { office: await officeForPublic(context), places: shown, today }
}

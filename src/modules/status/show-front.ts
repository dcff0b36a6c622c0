import { dayOf } from '#messages/dates.ts'
import { publicPage, type Route } from '#web/route.ts'
import { type FrontData, frontPage } from './pages/front.tsx'
import { readPlaces } from './places.query.ts'
import { officeForPublic } from './show-statements.ts'

/** `/`: where a citizen comes in. */
export const frontRoute: Route = publicPage<FrontData>({
  path: '/',
  summary: 'Strona główna: sprawdzenie sprawy, usługi, godziny i kontakt.',
  async load(context) {
    const { services } = context
    const today = dayOf(services.clock.now())
    const places = await readPlaces(services.database.pool, [today])
    return { office: await officeForPublic(context), places, today }
  },
  view: (data, context) => frontPage({ data, context }),
})

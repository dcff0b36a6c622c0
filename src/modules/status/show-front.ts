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
    const places = await readPlaces(services.database.pool, [dayOf(services.clock.now())])
    return { office: await officeForPublic(context), places }
  },
  view: (data, context) => frontPage({ data, context }),
})

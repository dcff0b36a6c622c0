import { dayOf } from '#messages/dates.ts'
import { publicPage, type Route } from '#web/route.ts'
import { type FrontData, frontPage } from './pages/front.tsx'
import { readPlaces } from './places.query.ts'

/** `/`: where a citizen comes in. */
export const frontRoute: Route = publicPage<FrontData>({
  path: '/',
  summary: 'Strona główna: sprawdzenie sprawy, usługi, godziny i kontakt.',
  async load({ services }) {
    const { name, address, postalLine, phone, email, ade, demo } = await services.office()
    const places = await readPlaces(services.database.pool, [dayOf(services.clock.now())])
    return { office: { name, address, postalLine, phone, email, ade, demo }, places }
  },
  view: (data, context) => frontPage({ data, context }),
})

import type { Route } from '#web/route.ts'
import { downloadFormRoute } from './download-form.ts'
import { cardListRoute } from './list-cards.ts'
import { openDataRoutes } from './open-data.ts'
import type { ReadOpenings } from './openings.ts'
import { cardRoute } from './show-card.ts'
import { cardPrivacyRoute } from './show-privacy.ts'

/** What everybody may read of the cards; when places are open is known above. */
export const serviceCardRoutes = (readOpenings: ReadOpenings): readonly Route[] => [
  cardListRoute,
  cardRoute(readOpenings),
  cardPrivacyRoute,
  downloadFormRoute,
  ...openDataRoutes,
]

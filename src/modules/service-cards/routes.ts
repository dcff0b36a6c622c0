import type { Route } from '#web/route.ts'
import { cardListRoute } from './list-cards.ts'
import { cardRoute } from './show-card.ts'

/** What everybody may read of the cards. */
export const serviceCardRoutes: readonly Route[] = [cardListRoute, cardRoute]

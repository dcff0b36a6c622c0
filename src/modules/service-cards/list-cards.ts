import { dayOf } from '#messages/dates.ts'
import { publicPage, type Route } from '#web/route.ts'
import { listQuery } from './forms.ts'
import { cardListPage } from './pages/card-list.tsx'
import { type ListedCard, readListedCards } from './public-cards.query.ts'

type Found = { typed: string; cards: ListedCard[] }

/** `/uslugi`: the cards in force today. */
export const cardListRoute: Route = publicPage<Found, { q?: string | undefined }>({
  path: '/uslugi',
  summary: 'Wykaz usług z kartami obowiązującymi dzisiaj.',
  query: listQuery,
  async load({ services }, { q = '' }) {
    const today = dayOf(services.clock.now())
    const words = q.split(/\s+/).filter(Boolean)
    return { typed: q, cards: await readListedCards(services.database.pool, [today, words]) }
  },
  data: ({ cards }) => ({ cards }),
  view: (found, context) => cardListPage({ ...found, context }),
})

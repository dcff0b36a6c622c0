import { hasReferences, resolveIn } from '#domain/facts/references.ts'
import { dayOf } from '#messages/dates.ts'
import { readFacts } from '#modules/facts/index.ts'
import { NotFound } from '#web/act.ts'
import { publicPage, type Route } from '#web/route.ts'
import { cardQuery } from './forms.ts'
import { cardPage } from './pages/card.tsx'
import { findPublicCard, type PublicCard } from './public-cards.query.ts'

/** `address`: of the card among the pages of the office, for paper. */
type Shown = { card: PublicCard; today: string; address: string }

/** `/uslugi/:symbol`: one card, in the edition in force or in the one asked for. */
export const cardRoute: Route = publicPage<Shown, { edition?: number | undefined }>({
  path: '/uslugi/:symbol',
  summary: 'Karta usługi: co przygotować, ile to kosztuje i trwa, gdzie złożyć i odebrać.',
  query: cardQuery,
  async load({ services, params }, { edition }) {
    const today = dayOf(services.clock.now())
    const symbol = (params.symbol ?? '').slice(0, 60)
    const card = await findPublicCard(services.database.pool, [today, symbol, edition ?? null])
    if (!card) throw new NotFound('card')
    const { publicAddress } = await services.office()
    const address = `${publicAddress.replace(/\/$/, '')}/uslugi/${encodeURIComponent(card.symbol)}`
    if (!hasReferences(card.content)) return { card, today, address }
    const facts = await readFacts(services.database.db)
    return { card: { ...card, content: resolveIn(card.content, facts, today) }, today, address }
  },
  data: ({ card }) => card,
  view: (shown, context) => cardPage({ ...shown, context }),
})

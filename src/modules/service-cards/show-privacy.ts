import { dayOf } from '#messages/dates.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Office } from '#web/office.ts'
import { publicBase } from '#web/public-base.ts'
import { publicPage, type Route } from '#web/route.ts'
import { privacyAddress } from './card-addresses.ts'
import { leadOn } from './moved-card.query.ts'
import { cardPrivacyPage } from './pages/card-privacy.tsx'
import { findPublicCard, type PublicCard } from './public-cards.query.ts'

type Shown = { card: PublicCard; office: Office; today: string; address: string }

/** `/uslugi/:symbol/dane`: what happens with personal data in matters of one card. */
export const cardPrivacyRoute: Route = publicPage<Shown>({
  path: '/uslugi/:symbol/dane',
  summary: 'Informacja o danych osobowych w sprawach z jednej karty (art. 13 RODO), do przeczytania i do wydruku.',
  async load({ services, params }) {
    const today = dayOf(services.clock.now())
    const symbol = (params.symbol ?? '').slice(0, 60)
    const found = await findPublicCard(services.database.pool, [today, symbol, null])
    if (!found) return leadOn(services, symbol, (now) => `/uslugi/${now}/dane`)
    const card = { ...found, content: await putFactsIn(services.database.db, found.content, today) }
    const office = await services.office()
    return { card, office, today, address: publicBase(services, office) + privacyAddress(card.symbol) }
  },
  data: ({ card: { symbol, edition, category, content }, office }) => ({
    ...{ symbol, edition, category, ...content.privacy, dpo: office.dpo },
    controller: { name: office.name, address: office.address, postalLine: office.postalLine },
  }),
  view: (shown, context) => cardPrivacyPage({ ...shown, context }),
})

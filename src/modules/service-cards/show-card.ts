import { dayOfEdition } from '#domain/service-cards/day-of-edition.ts'
import { cardAddress } from '#domain/service-cards/government-service.ts'
import { dayOf } from '#messages/dates.ts'
import { putRecentFactsIn, readPhone, recentHowToPay } from '#modules/facts/index.ts'
import type { Office } from '#web/office.ts'
import { publicBase } from '#web/public-base.ts'
import { publicPage, type Route } from '#web/route.ts'
import { formAddress } from './download-form.ts'
import { cardQuery } from './forms.ts'
import { leadOn } from './moved-card.query.ts'
import type { ReadOpenings } from './openings.ts'
import { cardPage } from './pages/card.tsx'
import type { CardToday } from './pages/card-body.tsx'
import { findPublicCard, type PublicCard } from './public-cards.query.ts'
import { usualTimeOf } from './usual-time.query.ts'

/** `address`: of the card among the pages of the office, for paper. */
type Shown = { card: PublicCard; today: string; address: string; office: Office; now: CardToday }

/** `/uslugi/:symbol`: one card, in the edition in force or in the one asked for. */
export function cardRoute(readOpenings: ReadOpenings): Route {
  return publicPage<Shown, { edition?: number | undefined }>({
    path: '/uslugi/:symbol',
    summary: 'Karta usługi: co przygotować, ile to kosztuje i trwa, gdzie złożyć i odebrać.',
    query: cardQuery,
    async load({ services, params }, { edition }) {
      const today = dayOf(services.clock.now())
      const symbol = (params.symbol ?? '').slice(0, 60)
      const found = await findPublicCard(services.database.pool, [today, symbol, edition ?? null])
      const asked = edition ? `?edition=${edition}` : ''
      if (!found) return leadOn(services, symbol, (now) => `/uslugi/${now}${asked}`)
      const content = await putRecentFactsIn(services, found.content, dayOfEdition(found, today))
      const [card, office] = [{ ...found, content }, await services.office()]
      const [usual, openings] = [await usualTimeOf(services, card.symbol), await readOpenings(services)]
      const phone = await readPhone(services, card.unitSymbol)
      const pay = await recentHowToPay(services, content, today)
      const now = { usual, openings, pay, contact: { ...contactOf(office), phone } }
      const address = cardAddress({ publicAddress: publicBase(services, office) }, card.symbol)
      return { card, today, address, office, now }
    },
    data: ({ card, now }) => ({ ...card, forms: formLinks(card), usual: now.usual ?? null, howToPay: now.pay ?? null }),
    view: (shown, context) => cardPage({ ...shown, context }),
  })
}

/** The forms of a card with the addresses they are downloaded from, for programs. */
const formLinks = ({ symbol, content }: PublicCard) =>
  content.forms.map((form) => ({ ...form, href: formAddress(symbol, form.sha256) }))

const contactOf = ({ name, address, postalLine, email, ade }: Office) => ({
  post: `${name}, ${address}, ${postalLine}`,
  email,
  ade,
})

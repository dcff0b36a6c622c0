import type { LifeEvent } from '#domain/service-cards/card-parts.ts'
import { type Catalogue, cardsBehind, type ListedCard, SHOWN_WHOLE } from '#domain/service-cards/catalogue.ts'
import { dayOf } from '#messages/dates.ts'
import { publicPage, type Route } from '#web/route.ts'
import { readCatalogue } from './catalogue.query.ts'
import { listQuery } from './forms.ts'
import { cardListPage } from './pages/card-list.tsx'
import { type FoundCard, searchCards } from './search-cards.query.ts'

/** What the list may be asked for: words, a situation of life, a unit by its symbol. */
export type ListQuestion = { q?: string | undefined; event?: LifeEvent | undefined; unit?: string | undefined }

/** What it answers: the cards that words found, or those behind a way in; with nothing asked, all while they are few. */
export type ListAnswer =
  | { kind: 'found'; typed: string; found: FoundCard[]; suggestions: FoundCard[] }
  | { kind: 'listed'; event: LifeEvent | null; unit: string | null; cards: readonly ListedCard[] }

type Shown = { catalogue: Catalogue; answer: ListAnswer }

/** `/uslugi`: the catalogue of services in force today. */
export const cardListRoute: Route = publicPage<Shown, ListQuestion>({
  path: '/uslugi',
  summary: 'Wykaz usług z kartami obowiązującymi dzisiaj: według sytuacji, według komórki i według słów.',
  query: listQuery,
  async load({ services }, { q = '', event, unit }) {
    const catalogue = await readCatalogue(services)
    const typed = q.trim()
    if (typed !== '') {
      const { found, suggestions } = await searchCards(services, dayOf(services.clock.now()), typed)
      return { catalogue, answer: { kind: 'found', typed, found, suggestions } }
    }
    const cards = cardsBehind(catalogue, { event, unit })
    return { catalogue, answer: { kind: 'listed', event: event ?? null, unit: unit ?? null, cards } }
  },
  data: ({ answer }) => (answer.kind === 'found' ? { cards: answer.found, suggestions: answer.suggestions } : answer),
  view: ({ catalogue, answer }, context) => {
    const whole = answer.kind === 'found' || answer.event !== null || answer.unit !== null
    const shown = whole || catalogue.cards.length <= SHOWN_WHOLE ? 'with-cards' : 'ways-only'
    return cardListPage({ catalogue, answer, shown, context })
  },
})

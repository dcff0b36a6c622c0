import { findLetterCard, type LetterCard, readService, type ServiceStanding } from '#modules/e-delivery/index.ts'
import { type Route, staffPage } from '#web/route.ts'
import { getOutgoingCard, type OutgoingCard } from './item.query.ts'
import { OutgoingItemPage } from './pages/item.tsx'

/** An entry, and how it stands in e-Doręczenia when it went that way. */
export type ItemData = OutgoingCard & { electronic: LetterCard | null; adeService: ServiceStanding }

/** `/outgoing/items/:id`: one entry with its return slips and the day of delivery that follows from them. */
export const itemPage: Route = staffPage<ItemData>({
  path: '/outgoing/items/:id',
  summary: 'Pokazuje przesyłkę wychodzącą, jej potwierdzenia odbioru i dzień doręczenia z jego wyprowadzeniem.',
  permission: 'outgoing.read-register',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  load: async ({ services, actor, params }) => {
    const card = await getOutgoingCard(services, actor, params.id ?? '')
    const electronic = card.way === 'e-delivery' ? await findLetterCard(services, card.id) : undefined
    return { ...card, electronic: electronic ?? null, adeService: await readService(services) }
  },
  view: (card, context) => <OutgoingItemPage card={card} context={context} />,
})

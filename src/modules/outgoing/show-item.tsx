import { type Route, staffPage } from '#web/route.ts'
import { getOutgoingCard, type OutgoingCard } from './item.query.ts'
import { OutgoingItemPage } from './pages/item.tsx'

/** `/outgoing/items/:id`: one entry with its return slips and the day of delivery that follows from them. */
export const itemPage: Route = staffPage<OutgoingCard>({
  path: '/outgoing/items/:id',
  summary: 'Pokazuje przesyłkę wychodzącą, jej potwierdzenia odbioru i dzień doręczenia z jego wyprowadzeniem.',
  permission: 'outgoing.read-register',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  load: ({ services, actor, params }) => getOutgoingCard(services, actor, params.id ?? ''),
  view: (card, context) => <OutgoingItemPage card={card} context={context} />,
})

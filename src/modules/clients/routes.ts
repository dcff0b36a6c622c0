import { z } from 'zod'
import { lookupText } from '#web/form.ts'
import { askedPage, type Route } from '#web/route.ts'
import { addressLine, type ClientFacts, findClients } from './clients.query.ts'
import { clientsPage } from './pages/clients.tsx'

/** What the pickers get: a stable id, the line to choose, and a smaller line under it. */
function suggestion(client: ClientFacts) {
  const note = [addressLine(client), client.numberHint].filter(Boolean).join(' · ')
  return { id: client.id, text: client.name, note }
}

/** Finding known clients. */
export const clientRoutes: readonly Route[] = askedPage({
  path: '/clients/suggest',
  summary: 'Podpowiada znanych klientów po części nazwy, adresie, telefonie albo numerze.',
  permission: 'clients.find-client',
  event: 'view-logged',
  question: z.object({ q: lookupText(120) }),
  load: async ({ services }, { q }: { q: string }) => ({ typed: q, clients: await findClients(services, q) }),
  data: ({ clients }) => ({ suggestions: clients.map(suggestion) }),
  view: (found, context) => clientsPage(found, context),
})

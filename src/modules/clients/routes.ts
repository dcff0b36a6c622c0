import { z } from 'zod'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type FormErrors, lookupText, optionalText, requiredText } from '#web/form.ts'
import { identifierWarning, optionalIdentifier } from '#web/identifier.ts'
import { recordId } from '#web/record-id.ts'
import { askedPage, type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { getClientCard } from './client.query.ts'
import { addressLine, type ClientFacts, findClients } from './clients.query.ts'
import { correctClient } from './correct-client.ts'
import { clientPage } from './pages/client.tsx'
import { clientsPage } from './pages/clients.tsx'

/** What the pickers get: a stable id, the line to choose, and a smaller line under it. */
function suggestion(client: ClientFacts) {
  const note = [addressLine(client), client.numberHint].filter(Boolean).join(' · ')
  return { id: client.id, text: client.name, note }
}

const idOf = ({ params }: Pick<StaffContext, 'params'>) => recordId(params.id)
const page = (context: StaffContext) => `/clients/${idOf(context)}`

const correctionForm = z.object({
  pesel: optionalIdentifier('pesel'),
  nip: optionalIdentifier('nip'),
  regon: optionalIdentifier('regon'),
  ade: optionalIdentifier('ade'),
  street: optionalText(200),
  postalCode: optionalText(12),
  locality: optionalText(120),
  country: optionalText(80),
  email: optionalText(200),
  phone: optionalText(60),
  correctionReason: requiredText(300, message('clients.error.reason')),
})

/** What seems wrong with the numbers; they are kept all the same. */
function warningsOf(form: z.output<typeof correctionForm>): FormErrors {
  const found = (['pesel', 'nip', 'regon', 'ade'] as const).flatMap((kind) => {
    const warning = identifierWarning(kind, form[kind])
    return warning ? [[kind, warning] as const] : []
  })
  return Object.fromEntries(found)
}

/** Finding known clients, a client's page, and the correction of details. */
export const clientRoutes: readonly Route[] = [
  ...askedPage({
    path: '/clients/suggest',
    summary: 'Podpowiada znanych klientów po części nazwy, adresie, telefonie albo numerze.',
    permission: 'clients.find-client',
    event: 'view-logged',
    question: z.object({ q: lookupText(120) }),
    load: async ({ services }, { q }: { q: string }) => ({ typed: q, clients: await findClients(services, q) }),
    data: ({ clients }) => ({ suggestions: clients.map(suggestion) }),
    view: (found, context) => clientsPage(found, context),
  }),
  staffPage({
    path: '/clients/:id',
    summary: 'Klient: dane, adresy do doręczeń elektronicznych i ich poprawianie.',
    permission: 'clients.read-client',
    event: 'view-logged',
    subject: (params) => recordId(params.id),
    load: async (context) => ({
      card: await getClientCard(context.services, idOf(context)),
      today: dayOf(context.services.clock.now()),
    }),
    view: (data, context) => clientPage({ ...data, context }),
  }),
  staffForm({
    path: '/clients/:id/correct',
    summary: 'Poprawia numery i dane adresowe klienta z podaniem powodu; pisma już zarejestrowane zostają bez zmian.',
    act: correctClient,
    form: correctionForm,
    input: ({ correctionReason, ...details }, context) => ({
      clientId: idOf(context),
      details,
      reason: correctionReason,
    }),
    after: (_answer, context) => page(context),
    back: page,
    warnings: warningsOf,
    done: () => message('clients.done.corrected'),
  }),
]

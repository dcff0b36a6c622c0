import { z } from 'zod'
import { message } from '#messages/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type PublicContext, publicForm, publicPage, type Route } from '#web/route.ts'
import { noticesPage } from './pages/notices-page.tsx'
import { endSubscription, findByToken, type Subscription, setConfirmed } from './subscriptions-store.ts'

type Data = { state: Subscription['state'] | 'unknown' }
const path = '/notices/:token'

/**
 * The page behind the link of a letter. Opening it changes nothing, because programs that guard mail open every link; a
 * button does.
 */
const page = publicPage<Data>({
  path,
  summary: 'Potwierdzenie albo zakończenie powiadomień e-mailem, z linku w liście.',
  cache: 'no-store',
  load: async ({ services, params }) => {
    const found = await findByToken(services.database.db, params.token ?? '')
    return { state: found?.state ?? 'unknown' }
  },
  trouble: ({ state }) =>
    state === 'unknown'
      ? { status: 404, kind: 'unknown-notices', title: message('status.notices.page.unknown') }
      : undefined,
  view: ({ state }, context) => noticesPage({ state, token: context.params.token ?? '', context }),
})

const change = (what: 'confirm' | 'end', summary: string): Route =>
  publicForm({
    path: `${path}/${what}`,
    summary,
    form: z.object({}),
    back: '/status',
    go: async (_, context) => {
      await apply(context, what)
      return `/notices/${context.params.token}`
    },
  })

async function apply({ services, params }: PublicContext, what: 'confirm' | 'end'): Promise<void> {
  const now = services.clock.now()
  await inTransaction(services.database.db, async (tx) => {
    const found = await findByToken(tx, params.token ?? '')
    if (!found) return
    if (what === 'confirm') await setConfirmed(tx, found.id, now)
    else await endSubscription(tx, found.id, now, 'unsubscribed')
  })
}

export const noticesRoutes: readonly Route[] = [
  page,
  change('confirm', 'Potwierdza adres, na który pójdą powiadomienia.'),
  change('end', 'Kończy powiadomienia i usuwa adres; także jednym kliknięciem w programie pocztowym (RFC 8058).'),
]

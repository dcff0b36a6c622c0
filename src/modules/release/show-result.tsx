import { day } from '#domain/calendar/temporal.ts'
import { windowOf } from '#domain/people/roles.ts'
import { dueTo } from '#domain/release/addressees.ts'
import { liesWhereTold } from '#domain/release/collection-window.ts'
import { dayOf } from '#messages/dates.ts'
import { readService, type ServiceStanding } from '#modules/e-delivery/index.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { type AddresseeOrder, readChannelOrders } from '#modules/outgoing/index.ts'
import { readOfficeWindows } from '#modules/service-cards/index.ts'
import { type Route, type StaffContext, staffPage } from '#web/route.ts'
import type { Services } from '#web/services.ts'
import { findWindow } from './facts.query.ts'
import { resultQuery } from './forms.ts'
import { ResultPage } from './pages/result.tsx'
import { getResultCard, type ResultCard } from './result.query.ts'

/** One card; `here` says whether the document lies at this person's service point. */
export type ResultData = {
  card: ResultCard
  here: 'yes' | 'no'
  /** Whether it waits where the card tells the client to come. */
  told: 'yes' | 'elsewhere'
  way: Way
  today: string
  mail: Mail
  orders: AddresseeOrder[]
  /** Whether the program can hand letters over to e-Doręczenia. */
  service: ServiceStanding
}

/** Into the client's hands, or another way out. */
type Way = 'hand' | 'other'

/** `off` when no mail server is named, so that notices wait. */
export type Mail = 'on' | 'off'

/** By which ways the document may go to those it is due to (art. 39, 40 § 2 KPA). */
async function ordersOf({ database }: Services, card: ResultCard, today: string): Promise<AddresseeOrder[]> {
  const addressee = card.parties.find((party) => party.id === card.addresseeId)
  if (!addressee) return []
  const names = dueTo(card.parties, addressee).persons.map(({ name }) => name)
  const about = { paperIds: [], caseIds: [card.caseId], names, about: 'result' as const }
  return [...(await readChannelOrders(database.db, about, day(today))).values()]
}

/** `/results/:id`: one finished document with everything that its release asks for. */
export const resultPage: Route = staffPage<ResultData, { way: Way }>({
  path: '/results/:id',
  summary: 'Pokazuje dokument do wydania: dla kogo, co trzeba okazać, oryginały do zwrotu.',
  permission: 'release.read-rack',
  event: 'view-logged',
  subject: (params) => params.id ?? '',
  query: resultQuery,
  load: loadResult,
  data: ({ card }) => card,
  view: (data, context) => <ResultPage {...data} context={context} />,
})

async function loadResult({ services, actor, params }: StaffContext, { way }: { way: Way }): Promise<ResultData> {
  const today = dayOf(services.clock.now())
  const { db, pool } = services.database
  const card = await putFactsIn(db, await getResultCard(services, actor, params.id ?? ''), today)
  const windowId = windowOf(actor)
  const window = windowId ? await findWindow(db, windowId) : undefined
  const here = window && window.pointId === card.pointId ? 'yes' : 'no'
  const mail = services.config.mail ? 'on' : 'off'
  const told = liesWhereTold(card.collection, await readOfficeWindows(pool), card.point)
  const service = await readService(services)
  const orders = way === 'other' ? await ordersOf(services, card, today) : []
  return { card, here, told, way, today, mail, orders, service }
}

import type { Kysely, Selectable } from 'kysely'
import { dayOf } from '#messages/dates.ts'
import { getPaper } from '#modules/cases/index.ts'
import type { AddresseeOrder } from '#modules/outgoing/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { StaffContext } from '#web/route.ts'
import { ordersOfPaper } from './delivery-orders.ts'

/** A paper with everything that a correction may change. */
export type PaperToCorrect = {
  paper: Selectable<Database['papers']>
  parties: Selectable<Database['paper_parties']>[]
  enclosures: Selectable<Database['enclosures']>[]
  units: { id: string; symbol: string; name: string }[]
  /** Cards in force on the day of arrival, and the one that governs the paper now. */
  cards: { id: string; symbol: string; title: string }[]
  /** How the answer may reach its parties today, by the order of art. 39 KPA. */
  deliveryOrders: AddresseeOrder[]
}

/** Reads one paper for its correction. Throws NotFound when there is none or it may not be seen. */
export async function getPaperToCorrect(context: StaffContext): Promise<PaperToCorrect> {
  const { db } = context.services.database
  const { id } = await getPaper(context.services, context.actor, context.params.id ?? '')
  const paper = await db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const [parties, enclosures, units, cards] = await Promise.all([
    db.selectFrom('paper_parties').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('enclosures').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('units').select(['id', 'symbol', 'name']).where('valid_to', 'is', null).orderBy('symbol').execute(),
    cardsOn(db, paper.arrived_on, paper.card_edition_id),
  ])
  const today = dayOf(context.services.clock.now())
  const deliveryOrders = await ordersOfPaper(context.services, parties, today)
  return { paper, parties, enclosures, units, cards, deliveryOrders }
}

function cardsOn(db: Kysely<Database>, on: string, now: string | null) {
  return db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['e.id', 'c.symbol', 'e.title'])
    .where('e.state', '=', 'published')
    .where((eb) =>
      eb.or([
        eb('e.id', '=', now),
        eb.and([eb('e.valid_from', '<=', on), eb.or([eb('e.valid_to', 'is', null), eb('e.valid_to', '>=', on)])]),
      ]),
    )
    .orderBy('c.symbol')
    .execute()
}

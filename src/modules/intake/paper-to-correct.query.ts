import type { Selectable } from 'kysely'
import type { FormerSymbol } from '#domain/service-cards/former-symbols.ts'
import { dayOf } from '#messages/dates.ts'
import { getPaper } from '#modules/cases/index.ts'
import type { AddresseeOrder } from '#modules/outgoing/index.ts'
import { FORMER_SYMBOLS } from '#modules/service-cards/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Database } from '#platform/db/types.ts'
import type { StaffContext } from '#web/route.ts'
import { ordersOfPaper } from './delivery-orders.ts'

/** A card that the paper may be put under, with the symbols it had. */
type CardToChoose = { id: string; symbol: string; title: string; formerSymbols: FormerSymbol[] }

/** A paper with everything that a correction may change. */
export type PaperToCorrect = {
  paper: Selectable<Database['papers']>
  parties: Selectable<Database['paper_parties']>[]
  enclosures: Selectable<Database['enclosures']>[]
  units: { id: string; symbol: string; name: string }[]
  /** Cards in force on the day of arrival, and the one that governs the paper now. */
  cards: CardToChoose[]
  /** How the answer may reach its parties today, by the order of art. 39 KPA. */
  deliveryOrders: AddresseeOrder[]
}

/** Reads one paper for its correction. Throws NotFound when there is none or it may not be seen. */
export async function getPaperToCorrect(context: StaffContext): Promise<PaperToCorrect> {
  const { db } = context.services.database
  const { id } = await getPaper(context.services, context.actor, context.params.id ?? '')
  const paper = await db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const today = dayOf(context.services.clock.now())
  const [parties, enclosures, units, cards] = await Promise.all([
    db.selectFrom('paper_parties').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('enclosures').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('units').select(['id', 'symbol', 'name']).where('valid_to', 'is', null).orderBy('symbol').execute(),
    cardsOn(context.services.database.pool, [today, paper.arrived_on, paper.card_edition_id]),
  ])
  const deliveryOrders = await ordersOfPaper(context.services, parties, today)
  return { paper, parties, enclosures, units, cards, deliveryOrders }
}

const cardsOn = prepared<CardToChoose, [string, string, string | null]>(
  'cards-to-correct',
  `select e.id, c.symbol, e.title, ${FORMER_SYMBOLS} as "formerSymbols"
   from card_editions e join service_cards c on c.id = e.card_id
   where e.state = 'published' and (e.id = $3 or (e.valid_from <= $2 and (e.valid_to is null or e.valid_to >= $2)))
   order by c.symbol`,
)

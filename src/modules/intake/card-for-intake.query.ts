import { sql } from 'kysely'
import type { CardOfWays } from '#domain/intake/agreed-way.ts'
import type { CardFee, ItemForm } from '#domain/service-cards/card.ts'
import { dayOf } from '#messages/dates.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** What registration needs of the card's edition in force: its unit, route, term and checklist. */
export type CardForIntake = CardOfWays & {
  editionId: string
  symbol: string
  title: string
  unitId: string
  unitName: string
  registerCode: string | null
  termUnit: 'at-once' | 'days' | 'months' | 'working-days' | null
  termCount: number | null
  validFrom: string
  validTo: string | null
  /** Until which day the card was to be looked at, and who keeps it; null when nobody planned it. */
  review: { dueOn: string; owner: string } | null
  fees: CardFee[]
  items: {
    id: string
    name: string
    kind: 'formal' | 'evidence' | 'fee' | 'courtesy'
    basis: string | null
    form: ItemForm
    returnable: 'yes' | 'no'
    fee: string | null
    amountGrosze: number | null
    condition: string | null
  }[]
}

const publishedCards = (editionId: string, day: string) => `with given as (select ${day}::date as day)
   select e.id as "editionId", c.symbol, e.title, u.id as "unitId", u.name as "unitName", e.register_code as "registerCode",
     coalesce(e.content -> 'deliveryForms', '[]') as "deliveryForms", e.on_the_spot as "onTheSpot", e.profile, e.term_unit as "termUnit", e.term_count as "termCount",
     e.valid_from as "validFrom", e.valid_to as "validTo",
     (select json_build_object('dueOn', d.due_on, 'owner', d.owner_position) from card_dues_on((select day from given)) d where d.card_id = c.id) as review,
     coalesce(e.content -> 'fees', '[]') as fees,
     coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name, 'kind', i.kind, 'basis', i.basis, 'form', i.form,
       'returnable', i.returnable, 'fee', e.content -> 'items' -> (i.position - 1) ->> 'fee', 'amountGrosze', i.amount_grosze, 'condition', i.condition) order by i.position)
       from card_items i where i.edition_id = e.id), '[]') as items
   from card_editions e join service_cards c on c.id = e.card_id
   left join units_followed((select day from given)) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
   where e.state = 'published' and e.id = ${editionId}`

const cardForIntake = prepared<CardForIntake, [string, string]>('card-for-intake', publishedCards('$1', '$2'))

/**
 * A published edition with its checklist; undefined when there is none. Its unit is that of today, its facts and sums are
 * those of the day of arrival (ISO). Whether it is in force on that day is a rule.
 */
export async function findCardForIntake(
  services: Services,
  editionId: string,
  arrivedOn: string,
): Promise<CardForIntake | undefined> {
  const [card] = await cardForIntake(services.database.pool, [editionId, dayOf(services.clock.now())])
  return putFactsIn(services.database.db, card, arrivedOn)
}

const [before = '', between = ''] = publishedCards('?', '?').split('?')

/** The same inside an act, by its own connection: an act that waits for another one could wait for its like for ever. */
export async function findCardInAct(
  tx: Tx,
  editionId: string,
  { today, arrivedOn }: { today: string; arrivedOn: string },
): Promise<CardForIntake | undefined> {
  const { rows } = await sql<CardForIntake>`${sql.raw(before)}${today}${sql.raw(between)}${editionId}`.execute(tx)
  return putFactsIn(tx, rows[0], arrivedOn)
}

/** The card's rule of settlement as the calendar takes it; null when the card names no term. */
export function cardTerm(card: Pick<CardForIntake, 'termUnit' | 'termCount'>) {
  if (card.termUnit === 'at-once') return 'at-once' as const
  return card.termUnit && card.termCount ? { unit: card.termUnit, count: card.termCount } : null
}

/** Whether an edition is in force on a day (ISO): the edition of the arrival day governs the matter for life (edge case 43). */
export function inForce(card: CardForIntake | undefined, on: string): boolean {
  return card !== undefined && card.validFrom <= on && (card.validTo === null || card.validTo >= on)
}

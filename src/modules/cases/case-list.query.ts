import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'
import { unitsInOrder } from './units-in-order.query.ts'

/** Rows of one page of the list. */
export const pageSize = 50

/** What a list of cases is asked for; days ISO. `order` by default: the nearest term first. */
export type CaseListWish = {
  unitId: string | null
  officerId: string | null
  state: 'open' | 'settled' | 'closed' | 'all'
  urgency: 'overdue' | 'due-soon' | 'delay-notified' | null
  order: 'deadline' | 'newest' | 'sign'
  page: number
  today: string
  /** The last day that counts as „soon”. */
  soonUntil: string
}

/** One line of the list of cases (spis spraw): the fields of § 27 of the office instruction, and the term. */
export type CaseRow = {
  id: string
  sign: string
  number: number
  title: string
  state: 'open' | 'settled' | 'closed'
  sender: string | null
  senderSign: string | null
  letterDate: string | null
  initiatedOn: string
  settledOn: string | null
  statutoryEnd: string | null
  /** The new day named in the last notice of delay (art. 36 KPA). */
  notifiedEnd: string | null
  officer: string | null
  outcome: string | null
  outcomeNote: string
}

type Params = (string | number | string[])[]

/**
 * One page of the list and whether there is more. Each mix of filters is a statement of its own, so that the planner
 * finds the index of the queue (open cases of a unit or an officer by their term).
 */
export async function listCases(
  services: Services,
  actor: Actor,
  wish: CaseListWish,
): Promise<{ rows: CaseRow[]; more: 'yes' | 'no' }> {
  const sight = sightOf(actor)
  // one unit only is the ordinary case: said outright, it uses the index of that unit
  const [only] = sight.all || sight.unitIds.length !== 1 ? [] : sight.unitIds
  const params: Params = []
  const bind = (value: string | number | string[]) => `$${params.push(value)}`
  // in a subquery the planner does not look at the value, and so plans once and not at every call
  const one = (value: string, type: 'uuid' | 'date') => `(select ${bind(value)}::${type})`
  const conditions = [
    !sight.all && (only ? `k.unit_id = ${one(only, 'uuid')}` : `k.unit_id = any(${bind(sight.unitIds)}::uuid[])`),
    wish.unitId && `k.unit_id = ${one(wish.unitId, 'uuid')}`,
    wish.officerId && `k.officer_id = ${one(wish.officerId, 'uuid')}`,
    wish.state !== 'all' && `k.state = '${wish.state}'`,
    wish.urgency === 'overdue' && `k.due_on < ${one(wish.today, 'date')}`,
    wish.urgency === 'due-soon' && `k.due_on between ${one(wish.today, 'date')} and ${one(wish.soonUntil, 'date')}`,
    wish.urgency === 'delay-notified' &&
      `k.notified_end is not null and k.statutory_end < ${one(wish.today, 'date')} and k.due_on >= ${one(wish.today, 'date')}`,
  ].filter(Boolean)
  const units = wish.order === 'sign' ? bind(await unitsInOrder(services)) : ''
  const order = orders[wish.order](units)
  const from = wish.page === 1 ? '' : ` offset ${bind((wish.page - 1) * pageSize)}`
  const text = `
    select k.id, k.sign, k.number, k.title, k.state, first.sender, first."senderSign", first."letterDate",
      k.initiated_on as "initiatedOn", k.settled_on as "settledOn", k.statutory_end as "statutoryEnd",
      k.notified_end as "notifiedEnd",
      o.given_name || ' ' || o.surname as officer, k.outcome, k.outcome_note as "outcomeNote"
    from (select * from cases k where ${conditions.join(' and ') || 'true'}
      order by ${order} limit ${pageSize + 1}${from}) k
    left join staff o on o.id = k.officer_id
    left join lateral (select p.applicant_name as sender, p.sender_sign as "senderSign", p.letter_date as "letterDate"
      from papers p where p.case_id = k.id order by p.filed_on, p.id limit 1) first on true
    order by ${order}`
  const rows = await statement(text)(services.database.pool, params)
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize ? 'yes' : 'no' }
}

/**
 * By sign as `compareCaseSigns` has it: units by their place in the array, classes as text of digits, cases in no group
 * first. It sorts what the filters' index leaves.
 */
const orders: Record<CaseListWish['order'], (units: string) => string> = {
  deadline: () => 'k.due_on, k.id',
  newest: () => 'k.id desc',
  sign: (units) =>
    `array_position(${units}::text[], k.unit_symbol), k.unit_symbol, k.jrwa_class collate "C", k.year,
      coalesce(k.group_number, -1), k.number`,
}

const statements = new Map<string, ReturnType<typeof prepared<CaseRow, Params>>>()

/** The prepared statement of a text; there are as many as mixes of filters. */
function statement(text: string) {
  const known = statements.get(text)
  if (known) return known
  const made = prepared<CaseRow, Params>(`case-list-${statements.size}`, text)
  statements.set(text, made)
  return made
}

import { sql } from 'kysely'
import { day } from '#domain/calendar/temporal.ts'
import type { CaseTermRule } from '#domain/cases/case-term.ts'
import type { Duplicate } from '#domain/cases/found-case.ts'
import type { Exclusion } from '#domain/deadlines/exclusions.ts'
import { profileInForce } from '#domain/legal-profiles/get-profile.ts'
import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import type { CaseList } from './cases-store.ts'

/** Ids of the papers that say the same as this one, by the links of both directions. */
export async function duplicateIds(tx: Tx, paperId: string): Promise<string[]> {
  const links = await tx
    .selectFrom('paper_links')
    .select(['paper_id', 'related_id'])
    .where('relation', '=', 'duplicate')
    .where((eb) => eb.or([eb('paper_id', '=', paperId), eb('related_id', '=', paperId)]))
    .execute()
  return links.map((link) => (link.paper_id === paperId ? link.related_id : link.paper_id))
}

/** The duplicates as the rule looks at them; annulled ones do not count. */
export async function duplicatesOf(tx: Tx, ids: readonly string[]): Promise<Duplicate[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('papers as p')
    .leftJoin('cases as k', 'k.id', 'p.case_id')
    .select(['p.filed_on', 'k.sign'])
    .where('p.id', 'in', ids)
    .where('p.state', '<>', 'annulled')
    .execute()
  return rows.map((row) => ({ filedOn: day(row.filed_on), sign: row.sign }))
}

export type CardTermUnit = Database['card_editions']['term_unit']

/** How the card's edition sets the term; `on` (ISO) is the day of initiation, by whose law it is bound. */
export async function termRuleOf(
  tx: Pick<Tx, 'selectFrom'>,
  editionId: string | null,
  on: string,
  law: OfficeLaw,
): Promise<CaseTermRule> {
  if (editionId === null) return { by: 'code' }
  const card = await tx
    .selectFrom('card_editions')
    .select(['term_unit', 'term_count', 'profile'])
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  return cardTermRule({ unit: card.term_unit, count: card.term_count, profile: card.profile }, on, law)
}

/** What a card's columns say of its term. */
export type CardTermColumns = { unit: CardTermUnit; count: number | null; profile: string }

/** The rule of a card's columns, bound by the law of the day `on`; a card without a length sets no term. */
export function cardTermRule({ unit, count, profile }: CardTermColumns, on: string, office: OfficeLaw): CaseTermRule {
  if (unit === 'at-once') return { by: 'card', rule: 'at-once' }
  if (unit === null || count === null) return { by: 'none' }
  const law = profileInForce(profile, on, office)
  return { by: 'card', rule: { unit, count }, longest: law.ok ? law.event.longest : null }
}

/** A time the party took to remove defects; days ISO. */
export type PartyDelay = { from: string; to: string }

/** The party's delays with the paper that `paper` (an SQL expression) names, as rows of `PartyDelay`. */
export const partyDelaysOf = (paper: string) => `select s.delivered_on as "from", max(i.cured_on) as "to"
  from summonses s join summons_items i on i.summons_id = s.id
  where s.paper_id = ${paper} and s.delivered_on is not null and i.cured_on is not null
  group by s.id having max(i.cured_on) > s.delivered_on`

/**
 * Days the party took to remove the defects of a paper: they are not counted into the term (art. 35 § 5 KPA). A cure that
 * came before the summons was delivered cost no day.
 */
export async function partyDelays(tx: Pick<Tx, 'getExecutor'>, paperId: string): Promise<Exclusion[]> {
  const { rows } = await sql<PartyDelay>`
    select d.* from papers p, lateral (${sql.raw(partyDelaysOf('p.id'))}) d where p.id = ${paperId}`.execute(tx)
  return rows.map(uncounted)
}

/** A delay of the party as a period that is not counted. */
export function uncounted({ from, to }: PartyDelay): Exclusion {
  return { from: day(from), to: day(to), reason: 'party-delay' }
}

/** The unit that founds the case: the paper's, or that of the post which holds it; its successor when it ended by the day. */
export async function unitOfPaper(
  tx: Tx,
  paper: { unit_id: string | null; holder_kind: string; holder_id: string },
  on: string,
): Promise<{ id: string; symbol: string } | undefined> {
  const post =
    paper.unit_id === null && paper.holder_kind === 'post'
      ? await tx.selectFrom('posts').select('unit_id').where('id', '=', paper.holder_id).executeTakeFirst()
      : undefined
  const id = paper.unit_id ?? post?.unit_id
  if (!id) return undefined
  const { rows } = await sql<{ id: string; symbol: string }>`
    select u.id, u.symbol from units u
    where u.id = coalesce((select f.now_id from units_followed(${on}::date) f where f.unit_id = ${id}), ${id})`.execute(
    tx,
  )
  return rows[0]
}

/** Whether a case opened this sub-group, i.e. stands in the list under its number. */
export async function groupState(tx: Tx, list: CaseList): Promise<'none' | 'opened' | 'unknown'> {
  if (list.group === null) return 'none'
  const opening = await tx
    .selectFrom('cases')
    .select('id')
    .where('unit_symbol', '=', list.unitSymbol)
    .where('jrwa_class', '=', list.jrwaClass)
    .where('year', '=', list.year)
    .where('number', '=', list.group)
    .where('group_number', 'is', null)
    .executeTakeFirst()
  return opening ? 'opened' : 'unknown'
}

/** Whether the class stands in the office's file plan on that day (ISO). */
export async function classInPlan(tx: Tx, symbol: string, on: string): Promise<'in-plan' | 'not-in-plan'> {
  const found = await tx
    .selectFrom('jrwa_classes')
    .select('symbol')
    .where('symbol', '=', symbol)
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .executeTakeFirst()
  return found ? 'in-plan' : 'not-in-plan'
}

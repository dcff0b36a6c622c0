import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import type { OpenMatters } from '#domain/service-cards/card-parts.ts'
import { type EditionEffect, takesIn } from '#domain/service-cards/open-matters.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'
import { goesOn } from './undecided.query.ts'

/**
 * A matter in progress that stands on a card: its number in the register, the unit that has it and its edition. What it is
 * about is told only to those who may open it; `sign` is that of its case.
 */
export type OpenMatter = {
  number: number
  year: number
  edition: number
  unit: string | null
  paper: { id: string; title: string; sign: string | null } | null
}

/** What a release would mean for matters filed before it: how many, how many of them this person may open, and the first ones. */
export type OpenMattersFound = OpenMatters & { count: number; seen: number; papers: OpenMatter[] }

const SHOWN = 20

/** Matters in progress of a card that an edition with this effect would touch (or, from the day of filing on, leave alone). */
export async function readOpenMatters(
  { database: { db } }: Pick<Services, 'database'>,
  actor: Actor,
  { cardId, openMatters, before }: { cardId: string; openMatters: OpenMatters; before: number },
): Promise<OpenMattersFound> {
  const { rows: editions } = await sql<EditionEffect>`
    select e.id, e.edition, e.valid_from as "validFrom", e.valid_to as "validTo",
      coalesce(e.content -> 'openMatters', '{"effect": "from-filing-day", "basis": null}') as "openMatters"
    from card_editions e where e.card_id = ${cardId} and e.edition <= ${before}`.execute(db)
  const coming = { id: '', edition: before + 1, validFrom: '9999-12-31', validTo: null, openMatters }
  const keeps = openMatters.effect === 'from-filing-day'
  const touched = editions.filter(({ edition }) => keeps || takesIn([...editions, coming], coming, edition))
  const { rows } = await sql<OpenMatter>`
    select p.number, p.year, e.edition, u.symbol as unit, case when ${visiblePapers(actor)}
      then json_build_object('id', p.id, 'title', p.title, 'sign', k.sign) end as paper
    from papers p join card_editions e on e.id = p.card_edition_id left join cases k on k.id = p.case_id
      left join units u on u.id = coalesce(k.unit_id, p.unit_id)
    where p.card_edition_id = any(${touched.map(({ id }) => id)}::uuid[]) and ${goesOn}
    order by p.registered_at desc, p.id`.execute(db)
  const seen = rows.filter(({ paper }) => paper !== null).length
  return { ...openMatters, count: rows.length, seen, papers: rows.slice(0, SHOWN) }
}

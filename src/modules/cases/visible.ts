import { type RawBuilder, sql } from 'kysely'
import type { Pool, QueryResultRow } from 'pg'
import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { batched } from '#platform/db/batched.ts'

/**
 * The one SQL condition for «which papers may this person see», for every list, search, print and JSON. The table must be
 * called `p` in the query.
 */
export function visiblePapers(actor: Actor): RawBuilder<boolean> {
  const sight = sightOf(actor)
  if (sight.all) return sql<boolean>`true`
  return paperCondition<unknown, RawBuilder<boolean>>(sql, sight.unitIds, sight.postIds)
}

/** As `visiblePapers`, for cases; the table must be called `k`. */
export function visibleCases(actor: Actor): RawBuilder<boolean> {
  const sight = sightOf(actor)
  if (sight.all) return sql<boolean>`true`
  return caseCondition<unknown, RawBuilder<boolean>>(sql, sight.unitIds)
}

/** A statement about one record, asked with its id by this person. */
type BySight<Row> = (pool: Pool, actor: Actor, id: string) => Promise<Row | undefined>

/** What the text of such a statement is written around. */
type SightText = {
  /** The place of the record among those asked for at once; goes first in the select. */
  at: string
  /** The records asked for, as `p` (papers) or `k` (cases); goes first in the from. */
  from: string
  /** Whether this person may see the record. */
  condition: string
}

const heads = {
  papers: 'unnest($1::uuid[]) with ordinality as asked(id, at) join papers p on p.id = asked.id',
  cases: 'unnest($1::uuid[]) with ordinality as asked(id, at) join cases k on k.id = asked.id',
}

/**
 * Prepares a statement about papers or cases with the same condition as above. Who sees everything gets a statement of
 * their own without the condition: a condition that could be switched off by a parameter would be planned anew at every
 * call. People of the same sight who ask at the same moment are answered by one statement.
 */
export function preparedBySight<Row extends QueryResultRow>(
  name: string,
  about: 'papers' | 'cases',
  text: (parts: SightText) => string,
): BySight<Row> {
  const parts = { at: 'asked.at::int as at', from: heads[about] }
  const limit =
    about === 'papers'
      ? paperCondition<string, string>(String.raw, '$2', '$3')
      : caseCondition<string, string>(String.raw, '$2')
  const whole = batched<Row>(`${name}-whole`, text({ ...parts, condition: 'true' }))
  const limited = batched<Row>(`${name}-limited`, text({ ...parts, condition: limit }))
  return (pool, actor, id) => {
    const sight = sightOf(actor)
    if (sight.all) return whole(pool, [id])
    return limited(pool, [id], about === 'papers' ? [sight.unitIds, sight.postIds] : [sight.unitIds])
  }
}

/**
 * The condition as text for statements over many papers; the three names are the parameters that `sightParams` fills.
 */
export function visiblePapersText(all: string, units: string, posts: string): string {
  return `(${all}::boolean or ${paperCondition<string, string>(String.raw, units, posts)})`
}

/** As `visiblePapersText`, for cases. */
export function visibleCasesText(all: string, units: string): string {
  return `(${all}::boolean or ${caseCondition<string, string>(String.raw, units)})`
}

/** Values for the parameters of the texts above: sees all, units, posts. */
export function sightParams(actor: Actor): readonly [boolean, string[], string[]] {
  const sight = sightOf(actor)
  return sight.all ? [true, [], []] : [false, sight.unitIds, sight.postIds]
}

/** One wording for the query builder (values become parameters) and for text (values are names of parameters). */
type Tag<Part, Whole> = (strings: TemplateStringsArray, ...parts: Part[]) => Whole

function paperCondition<Part, Whole>(tag: Tag<Part, Whole>, units: Part, posts: Part): Whole {
  return tag`(p.unit_id = any(${units}::uuid[]) or (p.holder_kind = 'post' and p.holder_id = any(${posts}::uuid[]))
    or exists (select from cases vk where vk.id = p.case_id and vk.unit_id = any(${units}::uuid[]))
    or exists (select from handover_items vi join handovers vh on vh.id = vi.handover_id
      where vi.paper_id = p.id and vh.state <> 'open' and vh.to_post_id = any(${posts}::uuid[])))`
}

function caseCondition<Part, Whole>(tag: Tag<Part, Whole>, units: Part): Whole {
  return tag`k.unit_id = any(${units}::uuid[])`
}

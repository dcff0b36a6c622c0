import { type RawBuilder, sql } from 'kysely'
import type { Pool, QueryResultRow } from 'pg'
import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { prepared } from '#platform/db/prepared.ts'

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

/** A prepared statement about one record, asked with its id by this person. */
type BySight<Row> = (pool: Pool, actor: Actor, id: string) => Promise<Row[]>

/**
 * Prepares a statement about papers (`p`) or cases (`k`) with the same condition as above; `$1` is the record's id. Who
 * sees everything gets a statement of their own without the condition: a condition that could be switched off by a
 * parameter would be planned anew at every call.
 */
export function preparedBySight<Row extends QueryResultRow>(
  name: string,
  about: 'papers' | 'cases',
  text: (condition: string) => string,
): BySight<Row> {
  const whole = prepared<Row, [string]>(`${name}-whole`, text('true'))
  if (about === 'cases') {
    const limited = prepared<Row, [string, string[]]>(
      `${name}-limited`,
      text(caseCondition<string, string>(String.raw, '$2')),
    )
    return (pool, actor, id) => {
      const sight = sightOf(actor)
      return sight.all ? whole(pool, [id]) : limited(pool, [id, sight.unitIds])
    }
  }
  const condition = paperCondition<string, string>(String.raw, '$2', '$3')
  const limited = prepared<Row, [string, string[], string[]]>(`${name}-limited`, text(condition))
  return (pool, actor, id) => {
    const sight = sightOf(actor)
    return sight.all ? whole(pool, [id]) : limited(pool, [id, sight.unitIds, sight.postIds])
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

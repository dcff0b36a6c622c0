import { type RawBuilder, sql } from 'kysely'
import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'

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

/**
 * The same condition as text for prepared statements; the three names are the parameters that `sightParams` fills.
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

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
  const posts = sql`p.holder_kind = 'post' and p.holder_id = any(${sight.postIds}::uuid[])`
  return sql<boolean>`(p.unit_id = any(${sight.unitIds}::uuid[]) or ${posts} or exists (
    select from cases k where k.id = p.case_id and k.unit_id = any(${sight.unitIds}::uuid[])) or exists (
    select from handover_items i join handovers h on h.id = i.handover_id
    where i.paper_id = p.id and h.state <> 'open' and h.to_post_id = any(${sight.postIds}::uuid[])))`
}

/** As `visiblePapers`, for cases; the table must be called `k`. */
export function visibleCases(actor: Actor): RawBuilder<boolean> {
  const sight = sightOf(actor)
  return sight.all ? sql<boolean>`true` : sql<boolean>`k.unit_id = any(${sight.unitIds}::uuid[])`
}

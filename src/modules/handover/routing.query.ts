import { sql } from 'kysely'
import type { RoutedPaper, RoutingPost, RoutingUnit } from '#domain/handover/receiving-post.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A receiving post with its name for the screen. */
export type NamedPost = RoutingPost & { name: string }

/** Units and receiving posts in force, for the choice of the receiving post. */
export async function readRouting(tx: Pick<Tx, 'selectFrom'>): Promise<{ units: RoutingUnit[]; posts: NamedPost[] }> {
  const units = await tx.selectFrom('units').select(['id', 'parent_id as parentId']).execute()
  const posts = await tx
    .selectFrom('posts as o')
    .select([
      'o.id',
      'o.unit_id as unitId',
      'o.kind',
      'o.name',
      sql<string[]>`coalesce((select array_agg(r.code) from registers r where r.post_id = o.id), '{}')`.as(
        'registerCodes',
      ),
    ])
    .where('o.active', '=', true)
    .orderBy('o.name')
    .execute()
  return { units, posts: posts.map((post) => ({ ...post, kind: post.kind as RoutingPost['kind'] })) }
}

/** What routing and readiness ask of each paper: its card's route and the marks of its formal items. */
export type PaperToRoute = RoutedPaper & { formalMarks: string[] }

/** Facts of papers by id, in one statement; a unit that ended by the day (ISO) is followed by its successor. */
export async function readPapersToRoute(
  tx: Tx,
  paperIds: readonly string[],
  on: string,
): Promise<Map<string, PaperToRoute>> {
  const { rows } = await sql<PaperToRoute & { id: string }>`
    select p.id, coalesce(f.now_id, p.unit_id) as "unitId", e.route, e.register_code as "registerCode",
      coalesce((select array_agg(c.mark) from check_items c where c.paper_id = p.id and c.kind = 'formal'), '{}') as "formalMarks"
    from papers p left join card_editions e on e.id = p.card_edition_id
    left join units_followed(${on}::date) f on f.unit_id = p.unit_id
    where p.id = any(${paperIds}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...paper }) => [id, paper]))
}

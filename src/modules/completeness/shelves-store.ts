import { proposePlace } from '#domain/completeness/shelf.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'

/** Where the clerk wants the paper; what is left out is proposed: the shelf of the window's place, its lowest free number. */
export type WantedPlace = { shelfId: string | null; place: string | null }

/** Where a paper now lies. */
export type ShelfPlace = { shelfId: string; shelf: string; place: string }

export type ShelfRefusal = { why: 'no-waiting-shelf' } | { why: 'place-taken'; shelf: string; place: string }

/**
 * Puts a paper on a shelf of waiting papers, moving it from where it lay. A place holds one paper: the database decides
 * between two clerks who want the same.
 */
export async function putOnShelf(
  { tx, now, actor, newId }: ActFrame,
  paper: Pick<LockedPaper, 'id' | 'window_id'>,
  wanted: WantedPlace,
): Promise<Outcome<ShelfPlace, ShelfRefusal>> {
  const shelf = await waitingShelf({ tx }, paper.window_id, wanted.shelfId)
  if (!shelf) return refuse({ why: 'no-waiting-shelf' })
  await takeOffShelf({ tx, now }, paper.id)
  const place = wanted.place ?? proposePlace(await takenPlaces({ tx }, shelf.id))
  const put = await tx
    .insertInto('shelf_places')
    .values({ id: newId(), paper_id: paper.id, shelf_id: shelf.id, place, placed_at: now, placed_by: actor.staffId })
    .onConflict((conflict) => conflict.columns(['shelf_id', 'place']).where('taken_at', 'is', null).doNothing())
    .executeTakeFirstOrThrow()
  if (put.numInsertedOrUpdatedRows === 0n) return refuse({ why: 'place-taken', shelf: shelf.name, place })
  return accept({ shelfId: shelf.id, shelf: shelf.name, place })
}

/** Frees the place of a paper that no longer waits. */
export async function takeOffShelf({ tx, now }: Pick<ActFrame, 'tx' | 'now'>, paperId: string): Promise<void> {
  await tx
    .updateTable('shelf_places')
    .set({ taken_at: now })
    .where('paper_id', '=', paperId)
    .where('taken_at', 'is', null)
    .execute()
}

async function waitingShelf({ tx }: Pick<ActFrame, 'tx'>, windowId: string | null, shelfId: string | null) {
  const shelves = tx
    .selectFrom('shelves as sh')
    .leftJoin('windows as w', (join) =>
      join.onRef('w.service_point_id', '=', 'sh.service_point_id').on('w.id', '=', windowId),
    )
    .select(['sh.id', 'sh.name'])
    .where('sh.kind', '=', 'waiting')
  const chosen = shelfId ? shelves.where('sh.id', '=', shelfId) : shelves.orderBy('w.id', (o) => o.asc().nullsLast())
  return chosen.orderBy('sh.code').limit(1).executeTakeFirst()
}

async function takenPlaces({ tx }: Pick<ActFrame, 'tx'>, shelfId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('shelf_places')
    .select('place')
    .where('shelf_id', '=', shelfId)
    .where('taken_at', 'is', null)
    .execute()
  return rows.map((row) => row.place)
}

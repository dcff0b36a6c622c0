import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** The paper a finished document answers, as far as release needs it. */
export type AnsweredPaper = {
  id: string
  number: number
  year: number
  notifyBy: string | null
  deliveryForm: string | null
}

/** The first paper of a case: its documents answer that one. */
export async function findFirstPaper(tx: Tx, caseId: string): Promise<AnsweredPaper | undefined> {
  return papersToAnswer(tx).where('case_id', '=', caseId).orderBy('filed_on').orderBy('id').limit(1).executeTakeFirst()
}

/** One paper by its id. */
export async function getAnsweredPaper(tx: Tx, paperId: string): Promise<AnsweredPaper> {
  return papersToAnswer(tx).where('id', '=', paperId).executeTakeFirstOrThrow()
}

function papersToAnswer(tx: Tx) {
  return tx
    .selectFrom('papers')
    .select([
      'id',
      sql<number>`number`.as('number'),
      sql<number>`year`.as('year'),
      'notify_by as notifyBy',
      'delivery_form as deliveryForm',
    ])
    .where('state', '<>', 'annulled')
}

/** A window with its place. */
export type WindowPlace = { id: string; name: string; pointId: string; point: string; address: string }

/** A window that serves clients; undefined when there is no such. */
export async function findWindow(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<WindowPlace | undefined> {
  return tx
    .selectFrom('windows as w')
    .innerJoin('service_points as s', 's.id', 'w.service_point_id')
    .select(['w.id', 'w.name', 's.id as pointId', 's.name as point', 's.address'])
    .where('w.id', '=', id)
    .where('w.active', '=', true)
    .executeTakeFirst()
}

import type { Selectable } from 'kysely'
import { getPaper } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { StaffContext } from '#web/route.ts'

/** A paper with everything that a correction may change. */
export type PaperToCorrect = {
  paper: Selectable<Database['papers']>
  parties: Selectable<Database['paper_parties']>[]
  enclosures: Selectable<Database['enclosures']>[]
  units: { id: string; symbol: string; name: string }[]
}

/** Reads one paper for its correction. Throws NotFound when there is none or it may not be seen. */
export async function getPaperToCorrect(context: StaffContext): Promise<PaperToCorrect> {
  const { db } = context.services.database
  const { id } = await getPaper(context.services, context.actor, context.params.id ?? '')
  const [paper, parties, enclosures, units] = await Promise.all([
    db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    db.selectFrom('paper_parties').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('enclosures').selectAll().where('paper_id', '=', id).orderBy('position').execute(),
    db.selectFrom('units').select(['id', 'symbol', 'name']).where('valid_to', 'is', null).orderBy('symbol').execute(),
  ])
  return { paper, parties, enclosures, units }
}

import type { Selectable } from 'kysely'
import type { CatalogueSource } from '#domain/service-cards/exchange/catalogue.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

export type BroughtCatalogue = Selectable<Database['brought_catalogues']>

/** Keeps that a catalogue was brought; its archive lies in the store of files. */
export async function insertCatalogue(
  tx: Tx,
  one: {
    id: string
    name: string
    sha256: string
    scan: 'off' | 'clean'
    source: CatalogueSource
    by: string | null
    at: Date
  },
): Promise<void> {
  const { id, name, sha256, scan, source, by, at } = one
  const columns = { id, name, file_sha256: sha256, scan, source: JSON.stringify(source) }
  await tx
    .insertInto('brought_catalogues')
    .values({ ...columns, brought_by: by, brought_at: at })
    .execute()
}

/** A catalogue that was brought; undefined for an unknown one. */
export async function findCatalogue(db: Pick<Tx, 'selectFrom'>, id: string): Promise<BroughtCatalogue | undefined> {
  return db.selectFrom('brought_catalogues').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Notes that something of a catalogue was taken, the latest time. */
export async function noteTaken(tx: Tx, id: string, { by, at }: { by: string | null; at: Date }): Promise<void> {
  await tx.updateTable('brought_catalogues').set({ taken_by: by, taken_at: at }).where('id', '=', id).execute()
}

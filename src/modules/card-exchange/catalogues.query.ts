import type { CatalogueSource } from '#domain/service-cards/exchange/catalogue.ts'
import type { Services } from '#web/services.ts'
import { readTakings, type Taking } from './takings.query.ts'

/** A catalogue that was brought, as the list shows it. */
export type CatalogueLine = {
  catalogueId: string
  name: string
  source: CatalogueSource
  /** Null: by the command line. */
  by: string | null
  at: Date
  takenAt: Date | null
}

/** Catalogues of other offices: what was brought, and what was ever taken. */
export type CataloguesData = { catalogues: CatalogueLine[]; takings: Taking[] }

/** Brought catalogues, newest first; the older ones are of no use once fifty came after them. */
export async function readCatalogues({ database: { db } }: Services): Promise<CataloguesData> {
  const rows = await db
    .selectFrom('brought_catalogues as b')
    .leftJoin('staff as s', 's.id', 'b.brought_by')
    .select(['b.id', 'b.name', 'b.source', 'b.brought_at as at', 'b.taken_at as takenAt', 's.given_name', 's.surname'])
    .orderBy('b.brought_at', 'desc')
    .limit(50)
    .execute()
  return {
    catalogues: rows.map(({ id, given_name, surname, source, ...row }) => {
      return {
        ...row,
        catalogueId: id,
        source: source as CatalogueSource,
        by: surname === null ? null : `${given_name} ${surname}`,
      }
    }),
    takings: await readTakings(db),
  }
}

import type { CatalogueSource } from '#domain/service-cards/exchange/catalogue.ts'
import type { Services } from '#web/services.ts'

/** A catalogue that was brought, as the list shows it. */
export type CatalogueLine = {
  catalogueId: string
  name: string
  source: CatalogueSource
  by: string
  at: Date
  takenAt: Date | null
}

/** Brought catalogues, newest first; the older ones are of no use once fifty came after them. */
export async function readCatalogues({ database: { db } }: Services): Promise<{ catalogues: CatalogueLine[] }> {
  const rows = await db
    .selectFrom('brought_catalogues as b')
    .innerJoin('staff as s', 's.id', 'b.brought_by')
    .select(['b.id', 'b.name', 'b.source', 'b.brought_at as at', 'b.taken_at as takenAt', 's.given_name', 's.surname'])
    .orderBy('b.brought_at', 'desc')
    .limit(50)
    .execute()
  return {
    catalogues: rows.map(({ id, given_name, surname, source, ...row }) => {
      return { ...row, catalogueId: id, source: source as CatalogueSource, by: `${given_name} ${surname}` }
    }),
  }
}

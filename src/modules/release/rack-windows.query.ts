import type { OfficeWindow } from '#domain/service-cards/card-windows.ts'
import { readOfficeWindows } from '#modules/service-cards/index.ts'
import type { Services } from '#web/services.ts'

/** Windows where a finished document may wait for its client: those of service points that have a release rack. */
export async function listRackWindows({ database }: Services): Promise<OfficeWindow[]> {
  const racks = await database.db
    .selectFrom('shelves as h')
    .innerJoin('service_points as s', 's.id', 'h.service_point_id')
    .select(['s.name', 's.address'])
    .where('h.kind', '=', 'release')
    .execute()
  const windows = await readOfficeWindows(database.pool)
  return windows.filter(
    ({ kind, point, address }) =>
      kind !== 'filing-desk' && racks.some((rack) => rack.name === point && rack.address === address),
  )
}

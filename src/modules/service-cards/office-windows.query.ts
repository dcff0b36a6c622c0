import type { Pool } from 'pg'
import type { OfficeWindow } from '#domain/service-cards/card-windows.ts'
import { prepared } from '#platform/db/prepared.ts'

const windows = prepared<OfficeWindow, []>(
  'office-windows',
  `select w.id, w.number, w.kind, w.name, s.name as point, s.address
   from windows w join service_points s on s.id = w.service_point_id where w.active order by s.name, w.number`,
)

/** The windows that serve clients now, each with its place; one office has some tens at most. */
export async function readOfficeWindows(pool: Pool): Promise<OfficeWindow[]> {
  return windows(pool, [])
}

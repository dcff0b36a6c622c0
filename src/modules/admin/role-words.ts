import { message } from '#messages/index.ts'
import type { GrantRow } from './grants.query.ts'

/** „Kancelaria komórki: WGD Wydział …, w zastępstwie: Jan Nowak” for a role. */
export function roleInWords(grant: Pick<GrantRow, 'role' | 'unit' | 'window' | 'post' | 'onBehalfOf'>): string {
  const places = [grant.post ?? grant.unit, grant.window].filter((place) => place !== null)
  const role = message(`admin.role.${grant.role}`)
  const held = places.length > 0 ? `${role}: ${places.join(', ')}` : role
  return grant.onBehalfOf ? message('admin.role.onBehalf', { role: held, name: grant.onBehalfOf }) : held
}

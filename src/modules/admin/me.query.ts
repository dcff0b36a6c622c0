import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { StaffContext } from '#web/route.ts'
import { type GrantRow, grantsOf } from './grants.query.ts'
import { liveTokens, type TokenRow } from './tokens-store.ts'

/** A window one may sit at. */
export type WindowChoice = { id: string; name: string; place: string; handles: string }

/** What the signed-in person's own page shows. */
export type Me = {
  login: string
  name: string
  position: string
  windowId: string | null
  windows: WindowChoice[]
  grants: GrantRow[]
  tokens: TokenRow[]
}

/** Reads the person's own page. */
export async function getMe({ services, actor }: StaffContext): Promise<Me> {
  const today = warsawDay(services.clock.now().getTime()).toString()
  const [person, windows, grants, tokens] = await Promise.all([
    services.database.db.selectFrom('staff').select('login').where('id', '=', actor.staffId).executeTakeFirstOrThrow(),
    openWindows({ services }),
    grantsOf(services, actor.staffId, today, 'today'),
    liveTokens(services, actor.staffId),
  ])
  const { name, position, windowId } = actor
  return { login: person.login, name, position, windowId, windows, grants, tokens }
}

/** Windows in use, by place and number. */
export function openWindows({ services }: Pick<StaffContext, 'services'>): Promise<WindowChoice[]> {
  return services.database.db
    .selectFrom('windows as w')
    .innerJoin('service_points as p', 'p.id', 'w.service_point_id')
    .select(['w.id', 'w.name', 'p.name as place', 'w.handles'])
    .where('w.active', '=', true)
    .orderBy('p.name')
    .orderBy('w.number')
    .execute()
}

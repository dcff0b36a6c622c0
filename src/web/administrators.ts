import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Services } from './services.ts'

/** Somebody who grants roles, as colleagues know them. */
export type Administrator = { name: string; position: string; email: string | null }

/** Who administers the system today: whom a person without a role can turn to. */
export async function listAdministrators({ database, clock }: Services): Promise<Administrator[]> {
  const today = warsawDay(clock.now().getTime()).toString()
  const rows = await database.db
    .selectFrom('staff as s')
    .innerJoin('staff_roles as r', 'r.staff_id', 's.id')
    .select(['s.given_name', 's.surname', 's.position', 's.email'])
    .distinct()
    .where('r.role', '=', 'administrator')
    .where('s.active', '=', true)
    .where('r.valid_from', '<=', today)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', today)]))
    .orderBy('s.surname')
    .execute()
  return rows.map(({ given_name, surname, position, email }) => ({ name: `${given_name} ${surname}`, position, email }))
}

import { sql } from 'kysely'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type PlaceRefusal, placeRole } from '#domain/people/role-places.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { addPerson, addRole } from './staff-store.ts'

/** A person added from the command line, by whoever runs the server: nobody is signed in yet to do it on screen. */
export type NewUser = {
  login: string
  givenName: string
  surname: string
  initials: string
  position: string
  role: Role
  /** Symbol of the unit, for roles held in one. */
  unit: string | null
  passwordHash: string
  newId: () => string
  today: string
}

export type UserRefusal = { why: 'login-taken' | 'no-such-unit' } | PlaceRefusal

/** Adds a person with one role and a one-time password; the audit chain says that it came from the command line. */
export async function addUser(tx: Tx, user: NewUser): Promise<Outcome<{ staffId: string }, UserRefusal>> {
  const unit = user.unit === null ? null : await unitOf(tx, user.unit)
  if (unit === undefined) return refuse({ why: 'no-such-unit' })
  const place = placeRole(user.role, { unitId: unit?.id ?? null, windowId: null, post: null })
  if (!place.ok) return place
  const id = user.newId()
  const added = await addPerson(tx, {
    id,
    login: user.login,
    given_name: user.givenName,
    surname: user.surname,
    initials: user.initials,
    position: user.position,
    password_hash: user.passwordHash,
    must_change_password: true,
  })
  if (added === 'login-taken') return refuse({ why: 'login-taken' })
  await addRole(tx, {
    id: user.newId(),
    staff_id: id,
    role: user.role,
    unit_id: place.event.unitId,
    valid_from: user.today,
  })
  const entry = JSON.stringify({ act: 'admin.add-staff', from: 'command line', staffId: id, role: user.role })
  await sql`select append_audit('acts', ${entry})`.execute(tx)
  return accept({ staffId: id })
}

function unitOf(tx: Tx, symbol: string): Promise<{ id: string } | undefined> {
  return tx
    .selectFrom('units')
    .select('id')
    .where('symbol', '=', symbol)
    .where('valid_to', 'is', null)
    .executeTakeFirst()
}

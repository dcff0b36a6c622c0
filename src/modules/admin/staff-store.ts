import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a person who may sign in; `login-taken` when somebody has the login. */
export async function addPerson(tx: Tx, person: Insertable<Database['staff']>): Promise<'added' | 'login-taken'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('staff')
    .values(person)
    .onConflict((conflict) => conflict.column('login').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? 'added' : 'login-taken'
}

/** Changes facts of a person. */
export async function changePerson(tx: Tx, id: string, change: Updateable<Database['staff']>): Promise<void> {
  await tx.updateTable('staff').set(change).where('id', '=', id).execute()
}

/** Locks a person until the act ends; undefined when there is none. */
export async function lockPerson(tx: Tx, id: string): Promise<Selectable<Database['staff']> | undefined> {
  return (await lockPeople(tx, [id]))[0]
}

/** Locks people in the order of their ids, so that two acts over the same people cannot wait for each other. */
export function lockPeople(tx: Tx, ids: readonly string[]): Promise<Selectable<Database['staff']>[]> {
  return tx.selectFrom('staff').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** Roles of a person, past ones too. */
export function rolesOf(tx: Tx, staffId: string): Promise<Selectable<Database['staff_roles']>[]> {
  return tx.selectFrom('staff_roles').selectAll().where('staff_id', '=', staffId).execute()
}

/**
 * Locks a role until the act ends, together with all roles of administrators and in one order, so that the last two cannot
 * take it from each other at once; undefined when there is none.
 */
export async function lockRole(tx: Tx, id: string): Promise<Selectable<Database['staff_roles']> | undefined> {
  const rows = await tx
    .selectFrom('staff_roles')
    .selectAll()
    .where((or) => or.or([or('id', '=', id), or('role', '=', 'administrator')]))
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.find((row) => row.id === id)
}

/** Gives a role. */
export async function addRole(tx: Tx, role: Insertable<Database['staff_roles']>): Promise<void> {
  await tx.insertInto('staff_roles').values(role).execute()
}

/** Sets the last day of a role. */
export async function endRole(tx: Tx, id: string, lastDay: string): Promise<void> {
  await tx.updateTable('staff_roles').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

/** How many other active administrators hold the role without end after a day; locks all roles of administrators. */
export async function otherAdministrators(tx: Tx, staffId: string, after: string): Promise<number> {
  const rows = await tx
    .selectFrom('staff_roles as r')
    .innerJoin('staff as s', 's.id', 'r.staff_id')
    .select(['r.staff_id', 's.active', 'r.valid_to', 'r.valid_from'])
    .where('r.role', '=', 'administrator')
    .orderBy('r.id')
    .forUpdate('r')
    .execute()
  return rows.filter(
    (row) => row.active && row.staff_id !== staffId && row.valid_to === null && row.valid_from <= after,
  ).length
}

/** Days of a person's uncancelled absences. */
export function absencesOf(tx: Tx, staffId: string): Promise<{ firstDay: string; lastDay: string }[]> {
  return tx
    .selectFrom('absences')
    .select(['first_day as firstDay', 'last_day as lastDay'])
    .where('staff_id', '=', staffId)
    .where('cancelled_at', 'is', null)
    .execute()
}

/** Enters an absence. */
export async function addAbsence(tx: Tx, absence: Insertable<Database['absences']>): Promise<void> {
  await tx.insertInto('absences').values(absence).execute()
}

/** Locks an absence until the act ends; undefined when there is none. */
export function lockAbsence(tx: Tx, id: string): Promise<Selectable<Database['absences']> | undefined> {
  return tx.selectFrom('absences').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Cancels an absence. */
export async function cancelAbsenceRow(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('absences').set({ cancelled_at: now }).where('id', '=', id).execute()
}

import type { Insertable, Updateable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a person who may sign in. */
export async function addPerson(tx: Tx, person: Insertable<Database['staff']>): Promise<void> {
  await tx.insertInto('staff').values(person).execute()
}

/** Changes facts of a person. */
export async function changePerson(tx: Tx, id: string, change: Updateable<Database['staff']>): Promise<void> {
  await tx.updateTable('staff').set(change).where('id', '=', id).execute()
}

/** Locks a person until the act ends; undefined when there is none. */
export function lockPerson(tx: Tx, id: string) {
  return tx.selectFrom('staff').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Gives a role. */
export async function addRole(tx: Tx, role: Insertable<Database['staff_roles']>): Promise<void> {
  await tx.insertInto('staff_roles').values(role).execute()
}

/** Sets the last day of a role. */
export async function endRole(tx: Tx, id: string, lastDay: string): Promise<void> {
  await tx.updateTable('staff_roles').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

/** Enters an absence. */
export async function addAbsence(tx: Tx, absence: Insertable<Database['absences']>): Promise<void> {
  await tx.insertInto('absences').values(absence).execute()
}

/** Cancels an absence: its substitution ends at once. */
export async function cancelAbsenceRow(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('absences').set({ cancelled_at: now }).where('id', '=', id).execute()
}

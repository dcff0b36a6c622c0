import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** A session to be opened; of the cookie only its digest is kept. */
export type NewSession = { id: string; digest: Buffer; staffId: string; csrf: string; now: Date; today: string }

/** Sessions that nobody has touched for this long are ended at the person's next sign-in. */
const forgottenHours = 24

/** Opens a session, at the person's own window when their roles name exactly one; ends what the person forgot to. */
export async function openSession(tx: Tx, session: NewSession): Promise<void> {
  const { id, digest, staffId, csrf, now, today } = session
  const windows = await tx
    .selectFrom('staff_roles')
    .select('window_id')
    .distinct()
    .where('staff_id', '=', staffId)
    .where('window_id', 'is not', null)
    .where('valid_from', '<=', today)
    .where((or) => or.or([or('valid_to', 'is', null), or('valid_to', '>=', today)]))
    .execute()
  await tx
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '<', new Date(now.getTime() - forgottenHours * 3_600_000))
    .execute()
  await tx
    .insertInto('sessions')
    .values({
      id,
      token_digest: digest,
      staff_id: staffId,
      window_id: windows.length === 1 ? (windows[0]?.window_id ?? null) : null,
      csrf,
      created_at: now,
      last_seen_at: now,
    })
    .execute()
}

/** Ends a session for good; its cookie opens nothing any more. */
export async function endSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('sessions').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Ends every session of a person but one: after a change of the password nobody else stays in. */
export async function endOtherSessions(tx: Tx, staffId: string, kept: string | null, now: Date): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .$if(kept !== null, (query) => query.where('id', '<>', kept))
    .execute()
}

/** Locks a session until the password is given again. */
export async function lockSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('sessions').set({ locked_at: now }).where('id', '=', id).execute()
}

/** Opens a locked session again. */
export async function unlockSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('sessions').set({ locked_at: null, last_seen_at: now }).where('id', '=', id).execute()
}

/** What happened at the door, for the audit chain `sign-in`; the caller's address only as its keyed digest. */
export type DoorEntry = {
  event: 'signed-in' | 'sign-in-refused' | 'signed-out' | 'locked' | 'unlocked' | 'unlock-refused'
  staffId: string | null
  sessionId: string | null
  source: Buffer
}

/** Adds an entry to the audit chain `sign-in`; last in its transaction, because it locks the chain's head. */
export async function auditDoor(tx: Tx, entry: DoorEntry): Promise<void> {
  const payload = JSON.stringify({ ...entry, source: entry.source.toString('hex').slice(0, 16) })
  await sql`select append_audit('sign-in', ${payload})`.execute(tx)
}

/** Puts a signed-in person at a window; `no-session` when the caller is a program with a token. */
export async function sitAtWindow(tx: Tx, id: string, windowId: string | null): Promise<'sits' | 'no-session'> {
  const { numUpdatedRows } = await tx
    .updateTable('sessions')
    .set({ window_id: windowId })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? 'sits' : 'no-session'
}

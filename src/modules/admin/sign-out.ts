import { inTransaction } from '#platform/db/transaction.ts'
import { doorRoute } from '#web/route.ts'
import { sessionCookie } from '#web/session.ts'
import { backForm } from './forms.ts'
import { auditDoor, endSession } from './sessions-store.ts'

/** Signing out: the session ends at once on the server, whatever becomes of the cookie. */
export const signOutRoute = doorRoute({
  path: '/sign-out',
  summary: 'Wylogowuje pracownika.',
  method: 'POST',
  permission: 'admin.sign-out',
  event: 'signed-out',
  form: backForm,
  async answer(_form, { services, session, source }) {
    if (session) {
      const now = services.clock.now()
      await inTransaction(services.database.db, async (tx) => {
        await endSession(tx, session.id, now)
        await auditDoor(tx, { event: 'signed-out', staffId: session.actor.staffId, sessionId: session.id, source })
      })
    }
    return { kind: 'go', to: '/sign-in', cookies: { [sessionCookie]: null } }
  },
})

import { inTransaction } from '#platform/db/transaction.ts'
import { safeReturnPath } from '#web/preferences.ts'
import { doorRoute } from '#web/route.ts'
import { backForm } from './forms.ts'
import { auditDoor, lockSession } from './sessions-store.ts'

/** Locking by hand, when the clerk leaves the window: nothing is signed out and nothing typed and kept is lost. */
export const lockRoute = doorRoute({
  path: '/lock',
  summary: 'Blokuje sesję do czasu ponownego podania hasła.',
  method: 'POST',
  permission: 'admin.lock-session',
  event: 'locked',
  form: backForm,
  async answer(form, { services, session, source }) {
    if (!session) return { kind: 'go', to: '/sign-in' }
    const now = services.clock.now()
    if (session.state === 'open')
      await inTransaction(services.database.db, async (tx) => {
        await lockSession(tx, session.id, now)
        await auditDoor(tx, { event: 'locked', staffId: session.actor.staffId, sessionId: session.id, source })
      })
    const back = safeReturnPath(form.ok ? form.value.back : undefined)
    return { kind: 'go', to: `/locked?back=${encodeURIComponent(back)}` }
  },
})

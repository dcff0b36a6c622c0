import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import type { OneTimePassword } from './one-time-password.ts'
import { endOtherSessions } from './sessions-store.ts'
import { changePerson, lockPerson } from './staff-store.ts'

/** Gives a person a new one-time password and ends all their sessions. */
export const resetPassword = act(
  'admin.reset-password',
  async (frame, { staffId, password }: { staffId: string; password: OneTimePassword }) => {
    const person = await lockPerson(frame.tx, staffId)
    if (!person) throw new NotFound('person')
    frame.allow({}, staffId)
    const change = { password_hash: password.hash.reveal(), must_change_password: true }
    await changePerson(frame.tx, staffId, change)
    await endOtherSessions(frame.tx, staffId, null, frame.now)
    frame.record({ event: 'password-reset', data: { staffId } })
    return accept({ staffId })
  },
)

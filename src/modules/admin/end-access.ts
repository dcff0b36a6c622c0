import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { endOtherSessions } from './sessions-store.ts'
import { changePerson, lockPerson, otherAdministrators } from './staff-store.ts'

/** A person who left the office: signs in no more, and neither do their programs; what they did stays theirs. */
export const endAccess = act('admin.end-access', async (frame, { staffId }: { staffId: string }) => {
  const person = await lockPerson(frame.tx, staffId)
  if (!person) throw new NotFound('person')
  frame.allow({}, staffId)
  if (!person.active) return refuse({ why: 'access-ended' })
  if (staffId === frame.actor.staffId) return refuse({ why: 'own-access' })
  if ((await otherAdministrators(frame.tx, staffId, frame.today.toString())) === 0)
    return refuse({ why: 'last-administrator' })
  await changePerson(frame.tx, staffId, { active: false })
  await endOtherSessions(frame.tx, staffId, null, frame.now)
  frame.record({ event: 'access-ended', data: { staffId } })
  return accept({ staffId })
})

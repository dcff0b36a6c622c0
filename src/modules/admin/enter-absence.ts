import { accept, refuse } from '#domain/outcome.ts'
import { enterAbsence as enterAbsenceRule } from '#domain/people/absences.ts'
import { holds } from '#domain/people/roles.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { absencesOf, addAbsence, lockPeople, rolesOf } from './staff-store.ts'

/** An absence with the person who stands in. */
export type EnterAbsence = { staffId: string; firstDay: string; lastDay: string; substituteId: string }

/** Enters an absence: on its days the substitute holds the roles, and history says for whom they acted. */
export const enterAbsence = act('admin.enter-absence', async (frame, input: EnterAbsence) => {
  const { staffId, substituteId } = input
  const people = await lockPeople(frame.tx, [staffId, substituteId])
  if (!people.some(({ id }) => id === staffId)) throw new NotFound('person')
  frame.allow({}, staffId)
  const days = { firstDay: input.firstDay, lastDay: input.lastDay }
  const rule = enterAbsenceRule({
    ...input,
    enteredBy: frame.actor.staffId,
    today: frame.today.toString(),
    substitute: people.some(({ id, active }) => id === substituteId && active) ? 'active' : 'inactive',
    own: await absencesOf(frame.tx, staffId),
    ofSubstitute: await absencesOf(frame.tx, substituteId),
  })
  if (!rule.ok) return rule
  const roles = await rolesOf(frame.tx, staffId)
  // otherwise a coordinator could hand the administrator's rights to anybody
  if (roles.some(({ role }) => role === 'administrator') && !holds(frame.actor, 'administrator'))
    return refuse({ why: 'absence-of-administrator' })
  const id = frame.newId()
  await addAbsence(frame.tx, {
    id,
    staff_id: staffId,
    substitute_id: substituteId,
    first_day: input.firstDay,
    last_day: input.lastDay,
    entered_by: frame.actor.staffId,
    entered_at: frame.now,
  })
  frame.record({ event: 'absence-entered', data: { absenceId: id, staffId, substituteId, ...days } })
  return accept({ absenceId: id, staffId })
})

import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { endRole, lockRole, otherAdministrators } from './staff-store.ts'

/** Sets the last day of a role; the day before today takes it away at once. What was done under it stays. */
export const revokeRole = act(
  'admin.revoke-role',
  async (frame, { roleId, staffId, lastDay }: { roleId: string; staffId: string; lastDay: string }) => {
    const role = await lockRole(frame.tx, roleId)
    if (role?.staff_id !== staffId) throw new NotFound('role')
    frame.allow({}, staffId)
    const yesterday = frame.today.subtract({ days: 1 }).toString()
    if (role.valid_to !== null && role.valid_to < frame.today.toString()) return refuse({ why: 'role-over' })
    if (lastDay < yesterday) return refuse({ why: 'role-end-in-past' })
    if (role.role === 'administrator' && (await otherAdministrators(frame.tx, staffId, lastDay)) === 0)
      return refuse({ why: 'last-administrator' })
    await endRole(frame.tx, roleId, lastDay)
    frame.record({ event: 'role-revoked', data: { roleId, staffId, role: role.role, lastDay } })
    return accept({ roleId, staffId, lastDay })
  },
)

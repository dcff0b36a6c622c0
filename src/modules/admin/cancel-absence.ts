import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { cancelAbsenceRow, lockAbsence } from './staff-store.ts'

/** Cancels an absence: the substitution ends at once. */
export const cancelAbsence = act(
  'admin.cancel-absence',
  async (frame, { absenceId, staffId }: { absenceId: string; staffId: string }) => {
    const absence = await lockAbsence(frame.tx, absenceId)
    if (absence?.staff_id !== staffId) throw new NotFound('absence')
    frame.allow({}, staffId)
    if (absence.cancelled_at !== null) return refuse({ why: 'absence-cancelled' })
    if (absence.last_day < frame.today.toString()) return refuse({ why: 'absence-over' })
    await cancelAbsenceRow(frame.tx, absenceId, frame.now)
    frame.record({ event: 'absence-cancelled', data: { absenceId, staffId } })
    return accept({ absenceId, staffId })
  },
)

import { accept, type Outcome, refuse } from '../outcome.ts'

/** Days of an absence, both included, ISO. */
export type AbsenceDays = { firstDay: string; lastDay: string }

/** An absence to be entered, beside all that it must fit with. */
export type NewAbsence = AbsenceDays & {
  staffId: string
  substituteId: string
  enteredBy: string
  today: string
  substitute: 'active' | 'inactive'
  /** Uncancelled absences of the absent person. */
  own: readonly AbsenceDays[]
  /** Uncancelled absences of the substitute. */
  ofSubstitute: readonly AbsenceDays[]
}

export type AbsenceRefusal = {
  why:
    | 'absence-backwards'
    | 'absence-over'
    | 'absence-overlaps'
    | 'substitute-is-same'
    | 'substitute-enters'
    | 'substitute-inactive'
    | 'substitute-absent'
}

/**
 * May this absence be entered? On its days the substitute holds the absent person's roles, so the substitute must be there,
 * and nobody may give themselves somebody else's roles.
 */
export function enterAbsence(absence: NewAbsence): Outcome<AbsenceDays, AbsenceRefusal> {
  const { firstDay, lastDay } = absence
  if (lastDay < firstDay) return refuse({ why: 'absence-backwards' })
  if (lastDay < absence.today) return refuse({ why: 'absence-over' })
  if (absence.substituteId === absence.staffId) return refuse({ why: 'substitute-is-same' })
  if (absence.substituteId === absence.enteredBy) return refuse({ why: 'substitute-enters' })
  if (absence.substitute === 'inactive') return refuse({ why: 'substitute-inactive' })
  if (absence.own.some((other) => overlap(other, absence))) return refuse({ why: 'absence-overlaps' })
  if (absence.ofSubstitute.some((other) => overlap(other, absence))) return refuse({ why: 'substitute-absent' })
  return accept({ firstDay, lastDay })
}

function overlap(one: AbsenceDays, other: AbsenceDays): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay
}

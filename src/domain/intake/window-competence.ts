/** Who takes the letters of a unit: the filing desk, its own window in the office, or its own seat. */
export type IntakeRoute = 'filing-desk' | 'subject-window' | 'own-seat'

/** A window at which a clerk sits, with the units it represents (their sections included). */
export type WindowFacts = { kind: 'filing-desk' | 'subject' | 'release'; unitIds: readonly string[] }

/** A place where a unit is served, as a client is told of it. */
export type ServingWindow = { name: string; address: string }

/** The unit a matter belongs to, with the windows that serve it. */
export type MatterUnit = { unitId: string; intakeRoute: IntakeRoute; servedAt: readonly ServingWindow[] }

/**
 * What the clerk should know before taking the paper. `proper`: it belongs here. `point-to-window`: the filing desk points
 * the client to the unit's own window, and may still register and pass on. `foreign`: a subject window, or a release
 * window, takes a matter that is not its own. No kind forbids: the application must be accepted wherever it is brought.
 */
export type Competence =
  | { kind: 'proper' }
  | { kind: 'point-to-window'; servedAt: readonly ServingWindow[] }
  | { kind: 'foreign'; servedAt: readonly ServingWindow[] }

/**
 * Whether this window is the proper one for a matter (seed step 1). The rule is about service and never about validity:
 * a letter given at the wrong window is registered there and its day of arrival counts (edge cases 1 and 25).
 * A matter without a known unit is proper anywhere; the filing desk then decides where it goes.
 */
export function windowCompetence(window: WindowFacts, unit: MatterUnit | null): Competence {
  if (unit === null || window.unitIds.includes(unit.unitId)) return { kind: 'proper' }
  if (window.kind !== 'filing-desk') return { kind: 'foreign', servedAt: unit.servedAt }
  return unit.intakeRoute === 'filing-desk' ? { kind: 'proper' } : { kind: 'point-to-window', servedAt: unit.servedAt }
}

/** Who takes the letters of a unit: the filing desk, its own window in the office, or its own seat. */
export type IntakeRoute = 'filing-desk' | 'subject-window' | 'own-seat'

/** A window at which a clerk sits, with the units it represents (their sections included). */
export type WindowFacts = { id: string; kind: 'filing-desk' | 'subject' | 'release'; unitIds: readonly string[] }

/** A place where a unit is served, as a client is told of it. */
export type ServingWindow = { name: string; address: string }

/** A window that the card's edition names for filing. */
export type CardWindow = ServingWindow & { id: string; kind: WindowFacts['kind'] }

/** The unit a matter belongs to, with the windows that serve it, and those its card names; these go first. */
export type MatterUnit = {
  unitId: string
  intakeRoute: IntakeRoute
  servedAt: readonly ServingWindow[]
  namedAt: readonly CardWindow[]
}

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
 * A matter without a known unit is proper anywhere; the filing desk then decides where it goes. Where the card names windows
 * of the office, the client is sent to those; the window of the unit itself stays proper, for its clerk knows the matter.
 */
export function windowCompetence(window: WindowFacts, unit: MatterUnit | null): Competence {
  if (unit === null || window.unitIds.includes(unit.unitId)) return { kind: 'proper' }
  const { namedAt } = unit
  if (namedAt.some(({ id }) => id === window.id)) return { kind: 'proper' }
  const servedAt = namedAt.length > 0 ? namedAt.map(({ name, address }) => ({ name, address })) : unit.servedAt
  if (window.kind !== 'filing-desk') return { kind: 'foreign', servedAt }
  return desksTake(unit) ? { kind: 'proper' } : { kind: 'point-to-window', servedAt }
}

/** Does every filing desk take it? The unit leaves its letters to the desks, and its card names no window of its own. */
const desksTake = ({ intakeRoute, namedAt }: MatterUnit) =>
  intakeRoute === 'filing-desk' && namedAt.every(({ kind }) => kind === 'filing-desk')

import type { CaseTerm } from '#domain/cases/case-term.ts'

/** A term as the columns of `cases`. */
export function termColumns(term: CaseTerm) {
  return {
    statutory_end: term.statutoryEnd?.toString() ?? null,
    internal_target: term.internalTarget?.toString() ?? null,
    derivation: JSON.stringify(term.steps.map((step) => ({ ...step, day: step.day?.toString() }))),
  }
}

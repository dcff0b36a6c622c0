import type { PaperState } from '../cases/paper-states.ts'

/** Units by id, each as it is today: of the paper, of its case, and of the two editions of its card. */
export type UnitsOfMatter = {
  state: PaperState
  paper: string | null
  case: string | null
  before: string
  after: string
}

/**
 * What becomes of the unit of a matter when a later edition of its card is applied. `same`: the edition names no other unit,
 * or the matter is there already; `follows`: not handed over yet, it goes where the edition leads; `chosen`: somebody chose
 * another unit for it than its card did; the rest: it stays where it is, and moving it is an act of its own.
 */
export type UnitPassage = 'same' | 'follows' | 'chosen' | 'in-transfer' | 'stays-in-unit' | 'stays-in-case'

/**
 * A matter that a unit acknowledged is never moved by an edition: whoever has it answers for it, a case keeps its sign and
 * its unit, and its term goes on. Both units are the same authority, so art. 65 KPA does not apply.
 */
export function unitPassage(of: UnitsOfMatter): UnitPassage {
  if (of.before === of.after || (of.case ?? of.paper) === of.after) return 'same'
  if (of.case !== null || of.state === 'in-case') return 'stays-in-case'
  if (of.state === 'in-unit') return 'stays-in-unit'
  if (of.state === 'in-transfer') return 'in-transfer'
  return of.paper === null || of.paper === of.before ? 'follows' : 'chosen'
}

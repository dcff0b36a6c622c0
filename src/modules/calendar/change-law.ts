import type { LawChange } from '#domain/legal-profiles/office-law.ts'
import { refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { applyChangeIn } from './apply-change-in.ts'

/** A change of law as confirmed after its rehearsal. */
export type ConfirmedLaw = LawChange & { seen: string }

/**
 * Enters an act younger than the program: other rules of a procedure, or another length of a term. A transitional rule that
 * takes in open matters is entered on its day or later: until then they are measured by what holds.
 */
export const changeLaw = act(
  'calendar.change-law',
  async (frame, { seen, ...change }: ConfirmedLaw) => {
    frame.allow({})
    if (change.matters === 'open-too' && change.since > frame.today.toString())
      return refuse({ why: 'law-not-in-force-yet', since: change.since })
    return applyChangeIn(frame, { kind: 'law', ...change }, seen)
  },
  'change',
)

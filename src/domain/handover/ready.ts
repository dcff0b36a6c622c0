import type { PaperState } from '../cases/paper-states.ts'
import { inState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** A paper before a hand-over: its number for the sentence, its state, where it lies, and what of its checklist lacks. */
export type PaperAtHand = {
  number: string
  state: PaperState
  holderKind: string
  holderId: string
  /** Marks of its formal items; an item not yet looked at counts as missing. */
  formalMarks: readonly string[]
}

export type NotReady =
  | { why: 'handover-paper-not-now'; number: string }
  | { why: 'handover-formal-missing'; number: string }
  | { why: 'handover-elsewhere'; number: string }
  | { why: 'handover-shelf'; number: string }

/**
 * May this paper be put on a sheet at this window? Only a complete one goes (seed step 5): no formal item may lack
 * (art. 64 § 2 KPA); a fee and evidence are the unit's business. It must lie at the window that hands it over, so that
 * the paper always has one holder who has it in hand.
 */
export function readyToHandOver(
  paper: PaperAtHand,
  act: 'handover.add-to-sheet' | 'handover.send-sheet',
  windowId: string | null,
): Outcome<PaperAtHand, NotReady> {
  const { number } = paper
  if (!inState(paper.state, act).ok) return refuse({ why: 'handover-paper-not-now', number })
  if (paper.formalMarks.some((mark) => mark === 'missing' || mark === 'unchecked'))
    return refuse({ why: 'handover-formal-missing', number })
  if (paper.holderKind === 'shelf') return refuse({ why: 'handover-shelf', number })
  if (paper.holderKind !== 'window' || paper.holderId !== windowId) return refuse({ why: 'handover-elsewhere', number })
  return accept(paper)
}

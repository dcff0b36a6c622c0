import { accept, type Outcome, refuse } from '../outcome.ts'

/** Where a draft of a card stands on its way: written, before the merits approver, before the release approver, or ended. */
export const DRAFT_STATES = ['writing', 'awaiting-merits', 'awaiting-release', 'released', 'dropped'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** An approval holds for exactly the content it was given to, by its digest. */
export type DraftApproval = { by: string; digest: string }

/**
 * A draft as its rules need it: who wrote any of its revisions, the digest of the latest one, and the latest approval of
 * its merits.
 */
export type DraftFacts = {
  state: DraftState
  writers: readonly string[]
  digest: string
  merits: DraftApproval | null
}

export type ApprovalRefusal =
  | { why: 'draft-ended' }
  | { why: 'draft-not-written' }
  | { why: 'draft-not-at-merits' }
  | { why: 'draft-not-at-release' }
  | { why: 'draft-not-submitted' }
  | { why: 'draft-has-errors'; errors: number }
  | { why: 'draft-changed-since-look' }
  | { why: 'approver-wrote-draft' }
  | { why: 'approver-approved-merits' }
  | { why: 'merits-not-approved' }

type Answer = Outcome<DraftState, ApprovalRefusal>

const ended = (state: DraftState) => state === 'released' || state === 'dropped'

/** A draft may be written until it ends; whatever was approved before no longer holds and it goes through both hands anew. */
export function writeDraft({ state }: Pick<DraftFacts, 'state'>): Answer {
  return ended(state) ? refuse({ why: 'draft-ended' }) : accept('writing')
}

/** To the merits approver, when nothing bars the card. */
export function submitDraft({ state }: Pick<DraftFacts, 'state'>, errors: number): Answer {
  if (state !== 'writing') return refuse({ why: ended(state) ? 'draft-ended' : 'draft-not-written' })
  return errors > 0 ? refuse({ why: 'draft-has-errors', errors }) : accept('awaiting-merits')
}

/** The content is right, says somebody who wrote none of it. `seen` is the digest of what the approver read. */
export function approveMerits(draft: DraftFacts, approval: DraftApproval): Answer {
  if (draft.state !== 'awaiting-merits') return refuse({ why: 'draft-not-at-merits' })
  return barred(draft, approval) ?? accept('awaiting-release')
}

/** The card may be used, says a third person: neither its author nor who approved its merits. */
export function approveRelease(draft: DraftFacts, approval: DraftApproval): Answer {
  if (draft.state !== 'awaiting-release') return refuse({ why: 'draft-not-at-release' })
  if (draft.merits === null || draft.merits.digest !== draft.digest) return refuse({ why: 'merits-not-approved' })
  if (draft.merits.by === approval.by) return refuse({ why: 'approver-approved-merits' })
  return barred(draft, approval) ?? accept('released')
}

function barred(draft: DraftFacts, { by, digest }: DraftApproval) {
  if (draft.writers.includes(by)) return refuse({ why: 'approver-wrote-draft' } as const)
  return digest === draft.digest ? undefined : refuse({ why: 'draft-changed-since-look' } as const)
}

/** Back to the author with remarks, from either approver. */
export function returnDraft({ state }: Pick<DraftFacts, 'state'>): Answer {
  const waiting = state === 'awaiting-merits' || state === 'awaiting-release'
  return waiting ? accept('writing') : refuse({ why: 'draft-not-submitted' })
}

/** Given up: its revisions stay, it goes no further. */
export function dropDraft({ state }: Pick<DraftFacts, 'state'>): Answer {
  return ended(state) ? refuse({ why: 'draft-ended' }) : accept('dropped')
}

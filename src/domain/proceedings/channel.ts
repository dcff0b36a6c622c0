/** What the way of filing is worth (art. 63 § 1 KPA), and who says so when it is doubtful. */
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import type { FilingEffect, FilingWay } from '../legal-profiles/ways.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** How a paper begins: always registered, never refused; what is not effective for certain waits for an officer. */
export type Beginning = {
  state: 'checking' | 'channel-doubtful'
  effect: FilingEffect
  /** The sender is told at once how to file with effect (art. 9 KPA). */
  tell: 'how-to-file' | 'nothing'
  basis: string
}

/** The beginning of a paper that came this way in this procedure. */
export function beginningOf(profile: LegalProfile, way: FilingWay): Beginning {
  const { effect, basis } = profile.ways[way]
  const certain = effect === 'effective' || effect === 'defect'
  return {
    state: certain ? 'checking' : 'channel-doubtful',
    effect,
    tell: effect === 'effective' ? 'nothing' : 'how-to-file',
    basis,
  }
}

/** What an officer decides about a doubtful way of filing. */
export type ChannelDecision = { decision: 'accept' | 'leave'; grounds: string }

export type ChannelRefusal =
  | NotNow
  | { why: 'channel-has-no-effect'; basis: string }
  | { why: 'channel-is-effective' }
  | { why: 'channel-without-grounds' }

/**
 * An officer's word on the way of filing, by the office's written policy. What the act itself leaves unexamined cannot be
 * accepted, what it calls effective cannot be left; the rest is the officer's, with grounds.
 */
export function decideChannel(
  state: PaperState,
  effect: FilingEffect,
  { decision, grounds }: ChannelDecision,
  basis: string,
): Outcome<'checking' | 'left-unexamined', ChannelRefusal> {
  const now = inState(state, 'intake.decide-channel')
  if (!now.ok) return now
  if (decision === 'accept' && effect === 'left-unexamined') return refuse({ why: 'channel-has-no-effect', basis })
  if (decision === 'leave' && (effect === 'effective' || effect === 'defect'))
    return refuse({ why: 'channel-is-effective' })
  if (grounds.trim() === '') return refuse({ why: 'channel-without-grounds' })
  return accept(decision === 'accept' ? 'checking' : 'left-unexamined')
}

/**
 * Whether a missing signature is a defect to summon for (art. 63 § 3–3a, art. 64 § 2 KPA). Where the way of filing has no
 * effect nobody is summoned; requests that anyone may make by any way need none.
 */
export function missingSignature(profile: LegalProfile, way: FilingWay): 'formal-defect' | 'no-summons' | 'not-needed' {
  if (profile.ways[way].effect === 'left-unexamined') return 'no-summons'
  if (profile.applicant.who === 'unnamed-too' || profile.ways['e-mail'].effect === 'effective') return 'not-needed'
  return 'formal-defect'
}

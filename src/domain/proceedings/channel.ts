/** What the way of filing is worth (art. 63 § 1 KPA), and who says so when it is doubtful. */
import { type Day, isBefore } from '../calendar/temporal.ts'
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import type { TermStep } from '../deadlines/term.ts'
import type { LegalProfile, LegalProfileCode } from '../legal-profiles/profiles.ts'
import type { FilingEffect, FilingWay } from '../legal-profiles/ways.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** What the procedure of the day says of a way of filing. */
export type WayJudged = { effect: FilingEffect; basis: string }

/** The worth of this way of filing; `profile` is null where no procedure asks how the paper came. */
export function judgeWay(profile: LegalProfile | null, way: FilingWay): WayJudged {
  return profile ? profile.ways[way] : { effect: 'effective', basis: 'art. 63 § 1 KPA' }
}

/**
 * How a paper begins: always registered, never refused; what is not effective for certain waits for an officer, and the
 * sender is told at once how to file with effect (art. 9 KPA).
 */
export function beginningOf(effect: FilingEffect): {
  state: 'checking' | 'channel-doubtful'
  tell: 'how-to-file' | 'nothing'
} {
  const certain = effect === 'effective' || effect === 'defect'
  return { state: certain ? 'checking' : 'channel-doubtful', tell: effect === 'effective' ? 'nothing' : 'how-to-file' }
}

/** The procedure by which the way of filing is judged; null for what is no application (a letter, an invoice). */
export function procedureOf(cardProfile: LegalProfileCode | null, kind: string): LegalProfileCode | null {
  if (cardProfile !== null) return cardProfile
  if (kind === 'complaint') return 'COMPLAINT_VIII'
  if (kind === 'petition') return 'PETITION'
  return kind === 'application' || kind === 'supplement' ? 'KPA_DECISION' : null
}

/**
 * What an officer says of a doubtful way of filing. `accept`: effective as it came. `confirmed`: the sender filed the same
 * with effect on a later day. `inform`: the sender is told how to file, the paper waits. `leave`: no application, a signal.
 */
export const CHANNEL_DECISIONS = ['accept', 'confirmed', 'inform', 'leave'] as const
export type ChannelDecision = {
  decision: (typeof CHANNEL_DECISIONS)[number]
  grounds: string
  /** The day on which the sender filed it with effect. */
  confirmedOn: Day | null
}

/** The paper as its way of filing is judged; `effect` and `basis` are those of its procedure on the day of arrival. */
export type DoubtfulFiling = { state: PaperState; effect: FilingEffect; basis: string; arrivedOn: Day; today: Day }

/** `filedOn`: the day from which terms run, and why; null while there is no application. */
export type ChannelJudged = {
  state: 'checking' | 'channel-doubtful' | 'left-unexamined'
  filedOn: Day | null
  derivation: readonly TermStep[]
}

export type ChannelRefusal =
  | NotNow
  | { why: 'channel-has-no-effect'; basis: string }
  | { why: 'channel-is-effective' }
  | { why: 'channel-without-grounds' }
  | { why: 'channel-confirmed-without-day' }
  | { why: 'channel-confirmed-before-arrival' }
  | { why: 'channel-confirmed-in-future' }

/**
 * An officer's word on the way of filing, by the office's written policy. What the act itself leaves unexamined cannot be
 * accepted as it came, what it calls effective cannot be left; the rest is the officer's, with grounds.
 */
export function decideChannel(filing: DoubtfulFiling, word: ChannelDecision): Outcome<ChannelJudged, ChannelRefusal> {
  const { state, effect, basis, arrivedOn, today } = filing
  const now = inState(state, 'intake.decide-channel')
  if (!now.ok) return now
  const { decision, confirmedOn } = word
  if (decision === 'accept' && effect === 'left-unexamined') return refuse({ why: 'channel-has-no-effect', basis })
  const good = effect === 'effective' || effect === 'defect'
  if (good && (decision === 'leave' || decision === 'inform')) return refuse({ why: 'channel-is-effective' })
  if (word.grounds.trim() === '') return refuse({ why: 'channel-without-grounds' })
  if (decision === 'inform') return accept({ state: 'channel-doubtful', filedOn: null, derivation: [] })
  if (decision === 'leave') return accept({ state: 'left-unexamined', filedOn: null, derivation: [] })
  if (decision === 'accept') return accept({ state: 'checking', filedOn: arrivedOn, derivation: [asItCame(filing)] })
  if (confirmedOn === null) return refuse({ why: 'channel-confirmed-without-day' })
  if (isBefore(confirmedOn, arrivedOn)) return refuse({ why: 'channel-confirmed-before-arrival' })
  if (isBefore(today, confirmedOn)) return refuse({ why: 'channel-confirmed-in-future' })
  return accept({ state: 'checking', filedOn: confirmedOn, derivation: confirmedLater(filing, confirmedOn) })
}

const asItCame = ({ arrivedOn, basis }: DoubtfulFiling): TermStep => ({
  day: arrivedOn,
  text: 'Podanie wpłynęło; sposób wniesienia uznano za skuteczny, więc terminy liczy się od tego dnia.',
  basis: `art. 61 § 3 KPA; ${basis}`,
})

const confirmedLater = ({ arrivedOn, basis }: DoubtfulFiling, confirmedOn: Day): TermStep[] => [
  { day: arrivedOn, text: 'Pismo wpłynęło, ale nie w sposób, który bez wątpienia jest skuteczny.', basis },
  {
    day: confirmedOn,
    text: 'Wnoszący złożył to samo podanie skutecznie; terminy liczy się od tego dnia.',
    basis: 'art. 61 § 3 KPA',
  },
]

/**
 * Whether a missing signature is a defect to summon for (art. 63 § 3–3a, art. 64 § 2 KPA). Where the way of filing has no
 * effect nobody is summoned; requests that anyone may make by any way need none.
 */
export function missingSignature(profile: LegalProfile, way: FilingWay): 'formal-defect' | 'no-summons' | 'not-needed' {
  if (profile.ways[way].effect === 'left-unexamined') return 'no-summons'
  if (profile.applicant.who === 'unnamed-too' || profile.ways['e-mail'].effect === 'effective') return 'not-needed'
  return 'formal-defect'
}

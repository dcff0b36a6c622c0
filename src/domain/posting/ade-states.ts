/**
 * A letter on its way through e-Doręczenia: the states of its entry in the outbox and what moves it. Proofs may come
 * twice or before the one they follow, and the same proof again changes nothing.
 */
import { accept, type Outcome, refuse } from '../outcome.ts'

/**
 * queued: waits to be handed to the service. sending: handed over, no proof yet. sent: proof of sending (DWY).
 * delivered: proof of receipt (DRE), opened by the addressee or arrived at a public one. deemed-delivered: proof of receipt
 * after fourteen days (art. 41(1)(3) of the act). failed: the service would not take it or could not deliver it.
 * withdrawn: taken back before it left.
 */
export const adeStates = ['queued', 'sending', 'sent', 'delivered', 'deemed-delivered', 'failed', 'withdrawn'] as const
export type AdeState = (typeof adeStates)[number]

/** 'lost' is a handing over whose answer never came; whether the letter left is looked up before anything else is done. */
export const adeEvents = [
  'handed-over',
  'lost',
  'proof-of-sending',
  'proof-of-receipt',
  'proof-of-fiction',
  'failure',
  'requeued',
  'withdrawal',
] as const
export type AdeEvent = (typeof adeEvents)[number]

/** Where each event leads; an empty place is an event that cannot happen there. */
export const adeMoves = {
  queued: { 'handed-over': 'sending', withdrawal: 'withdrawn', failure: 'failed' },
  sending: {
    lost: 'queued',
    'proof-of-sending': 'sent',
    'proof-of-receipt': 'delivered',
    'proof-of-fiction': 'deemed-delivered',
    failure: 'failed',
  },
  sent: {
    'proof-of-sending': 'sent',
    'proof-of-receipt': 'delivered',
    'proof-of-fiction': 'deemed-delivered',
    failure: 'failed',
  },
  delivered: { 'proof-of-sending': 'delivered', 'proof-of-receipt': 'delivered' },
  'deemed-delivered': { 'proof-of-sending': 'deemed-delivered', 'proof-of-fiction': 'deemed-delivered' },
  failed: { requeued: 'queued', withdrawal: 'withdrawn', failure: 'failed' },
  withdrawn: { withdrawal: 'withdrawn' },
} as const satisfies Record<AdeState, Partial<Record<AdeEvent, AdeState>>>

/** 'two-different-proofs': the service says delivered and deemed delivered; the first proof stands, a person looks. */
export type AdeRefusal =
  | { why: 'ade-not-in-this-state'; state: AdeState; event: AdeEvent }
  | { why: 'ade-two-different-proofs'; state: AdeState }

/** `change` 'none' is an event that came again: nothing is written, nothing is recorded. */
export type AdeMove = { state: AdeState; change: 'moved' | 'none' }

/** What an event does to a letter in a state. */
export function moveAde(state: AdeState, event: AdeEvent): Outcome<AdeMove, AdeRefusal> {
  const moves: Partial<Record<AdeEvent, AdeState>> = adeMoves[state]
  const next = moves[event]
  if (next) return accept({ state: next, change: next === state ? 'none' : 'moved' })
  const proof = event === 'proof-of-receipt' || event === 'proof-of-fiction'
  if (proof && isAdeFinal(state) === 'yes' && state !== 'withdrawn')
    return refuse({ why: 'ade-two-different-proofs', state })
  return refuse({ why: 'ade-not-in-this-state', state, event })
}

/** Whether nothing can move the letter any more. */
export function isAdeFinal(state: AdeState): 'yes' | 'no' {
  const leads: AdeState[] = Object.values(adeMoves[state])
  return leads.every((next) => next === state) ? 'yes' : 'no'
}

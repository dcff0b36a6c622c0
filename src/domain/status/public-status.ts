import { paperDeadline } from '../cases/paper-deadline.ts'
import type { PaperState } from '../cases/paper-states.ts'
import { endInForce } from '../proceedings/end-in-force.ts'
import { formatCaseSign } from '../registers/case-sign.ts'
import { type PublicSupplement, publicSupplement } from './public-supplement.ts'
import type { FeeFacts, PlaceFacts, ResultFacts, StatusFacts, SummonsFacts } from './status-facts.ts'
import { type StatusStep, stepsOf } from './status-steps.ts'

/** What the office or the client does next. */
export type NextKind =
  | 'check'
  | 'wait-for-delivery'
  | 'supplement'
  | 'pay'
  | 'decide-after-term'
  | 'pass-on'
  | 'found-case'
  | 'settle'
  | 'bring-result'
  | 'collect'
  | 'deliver-result'
  | 'nothing-delivered'
  | 'nothing-closed'
  | 'nothing-left-unexamined'
  | 'give-address'
  | 'file-properly'
  | 'nothing-annulled'
  | 'nothing-withdrawn'
  | 'nothing-forwarded'
  | 'nothing-returned'

/** Who acts next, what is done, and by which day („late” when that day has passed). */
export type NextAct = {
  who: 'client' | 'office' | 'nobody'
  what: NextKind
  by: {
    day: string
    kind: 'cure' | 'fee' | 'case' | 'case-delayed' | 'promise' | 'promise-if-complete'
    seen: 'in-time' | 'late'
  } | null
}

/** What the client must do now. `answerBy` is the promised day, which holds only when it is done in time. */
export type ClientTask =
  | { kind: 'nothing' }
  | {
      kind: 'supplement'
      items: (string | null)[]
      lastDay: string | null
      days: number
      answerBy: string | null
      place: PlaceFacts | null
    }
  | { kind: 'pay'; amountGrosze: number; lastDay: string | null; answerBy: string | null }
  | { kind: 'collect'; place: PlaceFacts | null }

/** The whole list of what may be told to a person who holds the code. Nothing else may ever be added to an answer. */
export type PublicStatus = {
  number: number
  year: number
  register: string
  service: string | null
  card: string | null
  unit: string | null
  caseSign: string | null
  /** The authority that the matter was sent to (art. 65 KPA). */
  forwardedTo: string | null
  steps: StatusStep[]
  next: NextAct
  task: ClientTask
  supplement: PublicSupplement
}

/**
 * Turns facts into the public answer, seen on `today` (ISO). Every field is copied by name, so that a fact added to the
 * query later does not slip out to the street.
 */
export function publicStatus(facts: StatusFacts, today: string): PublicStatus {
  const what = nextKind(facts, today)
  return {
    number: facts.number,
    year: facts.year,
    register: facts.register,
    service: facts.service,
    card: facts.card,
    unit: facts.unit,
    caseSign: facts.case && formatCaseSign({ ...facts.case, initials: null }),
    forwardedTo: facts.forwarded?.to ?? null,
    steps: stepsOf(facts).map(({ day, what: kind }) => ({ day, what: kind })),
    next: { who: whoActs(what), what, by: termOf(facts, what, today) },
    task: taskOf(facts, what, today),
    supplement: publicSupplement(facts, liveSummons(facts)),
  }
}

const takenBack: Partial<Record<PaperState, NextKind>> = {
  annulled: 'nothing-annulled',
  withdrawn: 'nothing-withdrawn',
  forwarded: 'nothing-forwarded',
  returned: 'nothing-returned',
}

function nextKind(facts: StatusFacts, today: string): NextKind {
  const ended = takenBack[facts.state]
  if (ended) return ended
  const result = resultKind(facts.results)
  if (result) return result
  switch (facts.state) {
    case 'summoned':
      return 'wait-for-delivery'
    case 'cure-running':
      return nextInCure(facts, today)
    case 'fee-due':
      return 'pay'
    case 'complete':
    case 'in-transfer':
      return 'pass-on'
    case 'in-unit':
      return 'found-case'
    case 'in-case':
      return facts.case?.settledOn ? 'bring-result' : 'settle'
    case 'no-address':
      return 'give-address'
    case 'channel-doubtful':
      return 'file-properly'
    case 'left-unexamined':
      if (facts.leftWithoutEffectOn) return 'file-properly'
      if (facts.leftNoAddressOn) return 'give-address'
      // until the notice leaves the office the matter is not over: a cure still counts (NSA I OSK 27/20)
      return facts.leftUnexaminedOn ? 'nothing-left-unexamined' : 'decide-after-term'
    case 'closed':
      return 'nothing-closed'
    default:
      return 'check'
  }
}

function nextInCure(facts: StatusFacts, today: string): NextKind {
  const live = liveSummons(facts)
  return live?.lastDay && live.lastDay < today ? 'decide-after-term' : 'supplement'
}

/** A document that waits at the window comes before everything else; delivered only when every document is. */
function resultKind(results: readonly ResultFacts[]): NextKind | undefined {
  const any = (...states: ResultFacts['state'][]) => results.some((one) => states.includes(one.state))
  if (any('on-rack')) return 'collect'
  if (any('in-delivery')) return 'deliver-result'
  if (any('on-the-way', 'in-unit')) return 'bring-result'
  return results.length > 0 ? 'nothing-delivered' : undefined
}

function whoActs(what: NextKind): NextAct['who'] {
  if (what.startsWith('nothing')) return 'nobody'
  const client: readonly NextKind[] = ['supplement', 'pay', 'collect', 'give-address', 'file-properly']
  return client.includes(what) ? 'client' : 'office'
}

/** Only terms that somebody still has to keep are told. */
function termOf(facts: StatusFacts, what: NextKind, today: string): NextAct['by'] {
  const waits: readonly NextKind[] = ['check', 'supplement', 'pay', 'pass-on', 'found-case', 'settle']
  if (!waits.includes(what)) return null
  const caseEnd = facts.case && endInForce(facts.case.statutoryEnd, facts.case.notifiedEnd)
  const deadline = paperDeadline({
    state: facts.state,
    cureLastDay: liveSummons(facts)?.lastDay ?? null,
    feeLastDay: openFee(facts)?.lastDay ?? null,
    caseEnd: caseEnd?.end ?? null,
    expectedOn: facts.expectedOn,
  })
  if (deadline === null) return null
  // a paper that nobody has checked yet may lack something, and then the promised day depends on the cure
  const depends = what === 'check' && deadline.kind === 'promise'
  // until the day of a notice of delay the office is not idle, and a ponaglenie would be premature (art. 37 § 1 KPA)
  const delayed = deadline.kind === 'case' && caseEnd?.setBy === 'earlier-notice'
  const kind = depends ? 'promise-if-complete' : delayed ? 'case-delayed' : deadline.kind
  return { day: deadline.day, kind, seen: deadline.day < today ? 'late' : 'in-time' }
}

function taskOf(facts: StatusFacts, what: NextKind, today: string): ClientTask {
  if (what === 'collect') return { kind: 'collect', place: facts.place && placeOf(facts.place) }
  if (what === 'pay') {
    const fee = openFee(facts)
    if (!fee) return { kind: 'nothing' }
    const { amountGrosze, lastDay } = fee
    return { kind: 'pay', amountGrosze, lastDay, answerBy: answerBy(facts, lastDay, today) }
  }
  const summons = liveSummons(facts)
  const open = what === 'supplement' || what === 'wait-for-delivery' || what === 'decide-after-term'
  if (!open || !summons) return { kind: 'nothing' }
  const items = summons.items.filter((item) => item.curedOn === null).map((item) => item.name)
  if (items.length === 0) return { kind: 'nothing' }
  const { lastDay, days } = summons
  const place = facts.place && placeOf(facts.place)
  return { kind: 'supplement', items, lastDay, days, answerBy: answerBy(facts, lastDay, today), place }
}

/** The promised day while it can still be kept: once the client's term or the day itself has passed it promises nothing. */
function answerBy({ expectedOn }: StatusFacts, lastDay: string | null, today: string): string | null {
  if (expectedOn === null || expectedOn < today) return null
  return lastDay !== null && lastDay < today ? null : expectedOn
}

function placeOf(place: PlaceFacts): PlaceFacts {
  const { window, number, address } = place
  return {
    window,
    number,
    place: place.place,
    address,
    hours: place.hours.map(({ weekday, opens, closes, from, until }) => ({ weekday, opens, closes, from, until })),
    closures: place.closures.map(({ firstDay, lastDay }) => ({ firstDay, lastDay })),
    days: place.days.map(({ day, opens, closes }) => ({ day, opens, closes })),
  }
}

function liveSummons(facts: StatusFacts): SummonsFacts | undefined {
  return facts.summonses.findLast((one) => one.live === 'yes')
}

function openFee(facts: StatusFacts): FeeFacts | undefined {
  return facts.fees.findLast((fee) => fee.outcome === null)
}

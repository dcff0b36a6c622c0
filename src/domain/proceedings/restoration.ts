/** Restoring a missed term (art. 58–60 KPA): without fault, within seven days, with the act that was missed. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Term } from '../deadlines/term.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { namedTerm } from './named-term.ts'

/** Only a party's procedural term can be restored; not that of the request itself (§ 3), nor one of substantive law. */
export type MissedTerm = 'cure' | 'fee' | 'appeal' | 'complaint' | 'other-procedural' | 'restoration' | 'substantive'

export type RestorationFacts = {
  term: MissedTerm
  /** The last day of the missed term. */
  lastDay: Day
  obstacleEndedOn: Day
  /** The day that counts as the filing of the request (art. 57 § 5). */
  requestedOn: Day
  act: 'done' | 'missing'
  fault: 'plausibly-none' | 'not-shown'
  calendar: LegalCalendar
}

export type RestorationRefusal =
  | { why: 'term-cannot-be-restored' }
  | { why: 'term-not-missed'; lastDay: string }
  | { why: 'obstacle-ends-after-request' }
  | { why: 'restoration-too-late'; lastDay: string }
  | { why: 'restoration-without-act' }
  | { why: 'restoration-fault' }

/**
 * What the order on the request says: granted, or refused for this reason (a complaint is open, art. 59 § 1). The officer
 * decides whether the want of fault is plausible; everything else follows from days.
 */
export function judgeRestoration(facts: RestorationFacts): Outcome<{ basis: string }, RestorationRefusal> {
  const { term, lastDay, obstacleEndedOn, requestedOn } = facts
  if (term === 'restoration' || term === 'substantive') return refuse({ why: 'term-cannot-be-restored' })
  if (!isBefore(lastDay, requestedOn)) return refuse({ why: 'term-not-missed', lastDay: polishDay(lastDay) })
  if (isBefore(requestedOn, obstacleEndedOn)) return refuse({ why: 'obstacle-ends-after-request' })
  const last = namedTerm('restoration', obstacleEndedOn, facts.calendar).lastDay
  if (isBefore(last, requestedOn)) return refuse({ why: 'restoration-too-late', lastDay: polishDay(last) })
  if (facts.act === 'missing') return refuse({ why: 'restoration-without-act' })
  if (facts.fault === 'not-shown') return refuse({ why: 'restoration-fault' })
  return accept({ basis: 'art. 58 § 1–2 KPA' })
}

/** An order on a request: about a term to appeal the appeal body decides, with no complaint open (art. 59 § 2). */
export type RestorationOrder = Omit<RestorationFacts, 'fault'> & {
  by: 'this-office' | 'appeal-body'
  outcome: 'granted' | 'refused'
  decidedOn: Day
  today: Day
}

export type RestorationOrderRefusal =
  | RestorationRefusal
  | { why: 'restoration-decided-in-future' }
  | { why: 'restoration-decided-before-asked' }
  | { why: 'restoration-is-the-appeal-bodys' }

/** `askUntil`: the last day to ask, with its derivation (art. 58 § 2); `remedy`: what is open against the order. */
export type RestorationDecided = { basis: string; remedy: 'none' | 'court' | 'complaint'; askUntil: Term }

/**
 * May the order be recorded? This office restores only what the article lets it: in time, with the act done; it decides
 * about the want of fault. What the appeal body ordered is recorded as it was.
 */
export function decideRestoration(facts: RestorationOrder): Outcome<RestorationDecided, RestorationOrderRefusal> {
  const { term, by, outcome, requestedOn, decidedOn, today } = facts
  if (term === 'appeal' && by === 'this-office') return refuse({ why: 'restoration-is-the-appeal-bodys' })
  if (isBefore(today, decidedOn)) return refuse({ why: 'restoration-decided-in-future' })
  if (isBefore(decidedOn, requestedOn)) return refuse({ why: 'restoration-decided-before-asked' })
  const judged = judgeRestoration({ ...facts, fault: outcome === 'granted' ? 'plausibly-none' : 'not-shown' })
  const doubted = ['term-cannot-be-restored', 'term-not-missed', 'obstacle-ends-after-request']
  const ours = outcome === 'granted' && by === 'this-office'
  if (!judged.ok && (ours || doubted.includes(judged.refusal.why))) return judged
  const body = by === 'appeal-body'
  return accept({
    basis: body ? 'art. 58 i art. 59 § 2 KPA' : 'art. 58 i art. 59 § 1 KPA',
    remedy: outcome === 'granted' ? 'none' : body ? 'court' : 'complaint',
    askUntil: namedTerm('restoration', facts.obstacleEndedOn, facts.calendar),
  })
}

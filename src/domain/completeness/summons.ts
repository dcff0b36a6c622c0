import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type CureTermRefusal, cureTerm } from '../deadlines/cure-term.ts'
import type { Term } from '../deadlines/term.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CheckItem, formalLacks, type SummonableLack } from './check-items.ts'

/** A summons ready to be written: the exact defects and a term that the procedure allows. */
export type DraftSummons = { lacks: [SummonableLack, ...SummonableLack[]]; days: number }

export type SummonsRefusal =
  | { why: 'no-summons-in-this-procedure' }
  | { why: 'nothing-formal-missing' }
  | { why: 'cure-days-out-of-range'; from: number; to: number }
  | { why: 'summoned-before'; items: string }

/** The longest term a clerk may set where the act names none; the same house limit as `cureTerm`. */
const LONGEST = 366

/** The terms, in days, that the procedure allows for removing defects; null where it knows no summons. */
export function cureDays(profile: LegalProfile | null): { from: number; to: number } | null {
  const rule = profile?.cure
  return rule ? { from: rule.minimumDays, to: rule.maximumDays ?? LONGEST } : null
}

/**
 * May a summons be issued now, and for what? A second summons for the same item is never automatic (T11): it needs the
 * clerk's word (`again`).
 */
export function draftSummons(facts: {
  items: readonly CheckItem[]
  profile: LegalProfile | null
  days: number
  /** Items named in any earlier summons of this paper. */
  summonedBefore: ReadonlySet<string>
  again: 'yes' | 'no'
}): Outcome<DraftSummons, SummonsRefusal> {
  const range = cureDays(facts.profile)
  if (range === null) return refuse({ why: 'no-summons-in-this-procedure' })
  const [first, ...rest] = formalLacks(facts.items)
  if (!first) return refuse({ why: 'nothing-formal-missing' })
  if (!Number.isInteger(facts.days) || facts.days < range.from || facts.days > range.to)
    return refuse({ why: 'cure-days-out-of-range', ...range })
  const lacks: DraftSummons['lacks'] = [first, ...rest]
  const repeated = lacks.filter((lack) => facts.summonedBefore.has(lack.itemId))
  if (repeated.length > 0 && facts.again === 'no')
    return refuse({ why: 'summoned-before', items: repeated.map((lack) => lack.name).join('; ') })
  return accept({ lacks, days: facts.days })
}

export type DeliveryRefusal = { why: 'delivered-before-issue' } | { why: 'delivered-in-future' } | CureTermRefusal

/** The term runs from delivery (art. 57 § 1, 64 § 2 KPA), so the day of delivery must be a possible one. */
export function deliverSummons(facts: {
  issuedOn: Day
  deliveredOn: Day
  days: number
  today: Day
  /** The calendar of law as the office holds it; the statutory one when not given. */
  calendar: LegalCalendar
}): Outcome<Term, DeliveryRefusal> {
  if (isBefore(facts.deliveredOn, facts.issuedOn)) return refuse({ why: 'delivered-before-issue' })
  if (isBefore(facts.today, facts.deliveredOn)) return refuse({ why: 'delivered-in-future' })
  return cureTerm({ deliveredOn: facts.deliveredOn, days: facts.days, calendar: facts.calendar })
}

export type ExtensionRefusal =
  | { why: 'cure-term-fixed'; days: number }
  | { why: 'cure-term-lapsed' }
  | { why: 'term-not-longer' }
  | SummonsRefusal
  | CureTermRefusal

/**
 * A longer term instead of a running one: before it lapses, for the same lacks, counted anew from the delivery of the new
 * summons. Where the act fixes the term (art. 169 § 1 O.p., petitions, complaints) there is nothing to extend.
 */
export function extendTerm(facts: {
  items: readonly CheckItem[]
  profile: LegalProfile | null
  days: number
  /** Last day of the running term; null while the summons is not delivered. */
  lastDay: Day | null
  today: Day
  calendar: LegalCalendar
}): Outcome<DraftSummons, ExtensionRefusal> {
  const range = cureDays(facts.profile)
  if (range && range.from === range.to) return refuse({ why: 'cure-term-fixed', days: range.from })
  if (facts.lastDay && isBefore(facts.lastDay, facts.today)) return refuse({ why: 'cure-term-lapsed' })
  const term = cureTerm({ deliveredOn: facts.today, days: facts.days, calendar: facts.calendar })
  if (!term.ok) return term
  if (facts.lastDay && !isBefore(facts.lastDay, term.event.lastDay)) return refuse({ why: 'term-not-longer' })
  return draftSummons({ ...facts, summonedBefore: new Set(), again: 'no' })
}

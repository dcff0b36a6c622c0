/**
 * Changes of law that the office enters before the program knows them: another term, minimum or remedy of a procedure, or
 * another length of a term that acts set themselves, from a day and with the act that made it.
 */
import { findDay } from '../calendar/temporal.ts'
import { isStatutoryTermName, STATUTORY_TERMS, type StatutoryTermName } from '../deadlines/statutory-terms.ts'
import type { TermUnit } from '../deadlines/term-length.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { LEGAL_PROFILES } from './data.ts'
import { SINCE } from './editions.ts'
import {
  type AppealRule,
  LEGAL_PROFILE_CODES,
  type LegalProfile,
  type LegalProfileCode,
  type SettlementTerm,
} from './profiles.ts'

type Length = { unit: TermUnit; count: number }

/** What is changed: a procedure, or a term by its name. */
export type LawSubject = { of: 'profile'; code: LegalProfileCode } | { of: 'term'; name: StatutoryTermName }

/**
 * A change of law from a day (ISO). `matters`: whether it holds for matters begun from that day on, or, by a transitional
 * rule, for those still open as well. Null leaves a rule as it is; a term by name has only its length.
 */
export type LawChange = {
  subject: LawSubject
  since: string
  matters: 'begun-since' | 'open-too'
  basis: string
  length: Length | null
  longest: Length | null
  cureDays: number | null
  appealDays: number | null
  remedy: string | null
}

/** A length of a term by name, for events from a day on. */
export type TermEdition = { name: StatutoryTermName; since: string; unit: TermUnit; count: number; basis: string }

/** The law as the office holds it: editions of procedures, and lengths of terms that differ from the program's own. */
export type OfficeLaw = { profiles: readonly LegalProfile[]; terms: readonly TermEdition[] }

export const PROGRAM_LAW: OfficeLaw = { profiles: LEGAL_PROFILES, terms: [] }

export type LawRefusal =
  | { why: 'law-without-source' }
  | { why: 'law-outside-calendar'; since: string }
  | { why: 'law-changes-nothing' }
  | { why: 'law-length-absurd' }
  | { why: 'law-unit-not-here' }
  | { why: 'law-cure-too-short' }
  | { why: 'law-rule-not-here' }
  | { why: 'law-term-over-longest' }
  | { why: 'law-known-already' }

/** Longer than this a term is a mistake of typing. */
const MOST = { days: 3_660, 'working-days': 2_600, weeks: 520, months: 120, years: 10 } as const

/** The program's law with the office's changes, in the order of their days; a doubtful change is refused, not guessed about. */
export function officeLaw(changes: readonly LawChange[]): Outcome<OfficeLaw, LawRefusal> {
  const ordered = [...changes].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  let law: Outcome<OfficeLaw, LawRefusal> = accept(PROGRAM_LAW)
  for (const [at, change] of ordered.entries()) {
    if (ordered.slice(0, at).some((one) => sameDay(one, change))) return refuse({ why: 'law-known-already' })
    const why = doubt(change)
    if (why) return refuse(why)
    law = law.ok ? changed(law.event, change) : law
  }
  return law
}

function sameDay(one: LawChange, other: LawChange): boolean {
  return one.since === other.since && subjectText(one.subject) === subjectText(other.subject)
}

/** A subject as one word: for a form, for the database. */
export function subjectText(subject: LawSubject): string {
  return subject.of === 'profile' ? `profile:${subject.code}` : `term:${subject.name}`
}

/** The procedure or the term that one word of a form names: `profile:KPA_DECISION`, `term:appeal-forwarding`. */
export function findLawSubject(text: string): LawSubject | undefined {
  const [of = '', name = ''] = text.split(':')
  const code = LEGAL_PROFILE_CODES.find((one) => one === name)
  if (of === 'profile') return code && { of, code }
  return of === 'term' && isStatutoryTermName(name) ? { of, name } : undefined
}

/** A change as the fields of the form that rehearses and confirms it. */
export function lawFields({ subject, since, matters, basis, ...rules }: LawChange): Record<string, string> {
  const { length, longest, cureDays, appealDays, remedy } = rules
  return {
    ...{ law: subjectText(subject), since, matters, lawBasis: basis, remedy: remedy ?? '' },
    ...{ lengthCount: String(length?.count ?? ''), lengthUnit: length?.unit ?? 'days' },
    ...{ longestCount: String(longest?.count ?? ''), longestUnit: longest?.unit ?? 'days' },
    ...{ cureDays: String(cureDays ?? ''), appealDays: String(appealDays ?? '') },
  }
}

function doubt({ basis, since, length, longest, cureDays, appealDays, remedy }: LawChange): LawRefusal | undefined {
  if (basis.trim() === '') return { why: 'law-without-source' }
  if (!findDay(since) || since < SINCE || since > '2050-12-31') return { why: 'law-outside-calendar', since }
  if ([length, longest, cureDays, appealDays, remedy].every((rule) => rule === null))
    return { why: 'law-changes-nothing' }
  const counts = [length, longest].filter((one) => one !== null)
  const absurd = ({ unit, count }: Length) => !Number.isSafeInteger(count) || count < 1 || count > MOST[unit]
  const days = [cureDays, appealDays].filter((one) => one !== null)
  if (counts.some(absurd) || days.some((count) => absurd({ unit: 'days', count }))) return { why: 'law-length-absurd' }
  // art. 64 § 2 KPA and the rule of cure terms know no shorter one
  return cureDays !== null && cureDays < 7 ? { why: 'law-cure-too-short' } : undefined
}

function changed(law: OfficeLaw, change: LawChange): Outcome<OfficeLaw, LawRefusal> {
  return change.subject.of === 'term'
    ? withTerm(law, change, change.subject.name)
    : withProfile(law, change, change.subject.code)
}

function withTerm(law: OfficeLaw, change: LawChange, name: StatutoryTermName): Outcome<OfficeLaw, LawRefusal> {
  const { length, longest, cureDays, appealDays, remedy, basis, matters } = change
  if (length === null || [longest, cureDays, appealDays, remedy].some((rule) => rule !== null))
    return refuse({ why: 'law-rule-not-here' })
  const now = termRule(name, change.since, law)
  if (now.unit === length.unit && now.count === length.count) return refuse({ why: 'law-changes-nothing' })
  const since = matters === 'open-too' ? SINCE : change.since
  return accept({ ...law, terms: [...law.terms, { name, since, ...length, basis }] })
}

/** How long a term by its name is for an event of a day (ISO), by the office's law. */
export function termRule(
  name: StatutoryTermName,
  on: string,
  { terms }: Pick<OfficeLaw, 'terms'>,
): Length & { basis: string } {
  const edition = terms.findLast((one) => one.name === name && one.since <= on)
  const { unit, count, basis } = edition ?? STATUTORY_TERMS[name]
  return { unit, count, basis }
}

function withProfile(law: OfficeLaw, change: LawChange, code: LegalProfileCode): Outcome<OfficeLaw, LawRefusal> {
  const profiles: LegalProfile[] = []
  for (const one of law.profiles) {
    const from = change.matters === 'open-too' ? one.validFrom : change.since
    if (one.code !== code || (one.validTo !== null && one.validTo < from)) {
      profiles.push(one)
      continue
    }
    const next = rulesOf(one, change)
    if (!next.ok) return next
    const midway = from > one.validFrom
    if (midway) profiles.push({ ...one, validTo: dayBefore(from) })
    profiles.push({ ...next.event, validFrom: midway ? from : one.validFrom })
  }
  return accept({ ...law, profiles })
}

function dayBefore(day: string): string {
  return findDay(day)!.subtract({ days: 1 }).toString()
}

/** One edition with its rules changed; refused where the procedure knows no such rule, or the rules contradict each other. */
function rulesOf(one: LegalProfile, change: LawChange): Outcome<LegalProfile, LawRefusal> {
  const { basis, cureDays, appealDays, remedy } = change
  const [length, named] = [settlement(change.length, basis), settlement(change.longest, basis)]
  if (length === 'unit' || named === 'unit') return refuse({ why: 'law-unit-not-here' })
  if ((cureDays !== null && one.cure === null) || (appealDays !== null && one.appeal.kind === 'none'))
    return refuse({ why: 'law-rule-not-here' })
  const follows = one.longest === null || one.longest.needs === 'nothing'
  const longest = named ?? (length && follows ? length : null)
  const next: LegalProfile = {
    ...one,
    term: length ?? one.term,
    longest: longest ? { ...longest, needs: one.longest?.needs ?? 'nothing' } : one.longest,
    cure:
      one.cure && cureDays !== null
        ? { ...one.cure, minimumDays: cureDays, maximumDays: atLeast(one.cure.maximumDays, cureDays), basis }
        : one.cure,
    appeal: appealDays === null ? one.appeal : withDays(one.appeal, appealDays, basis),
    remedy: remedy ?? one.remedy,
  }
  const over = next.term && next.longest && inDays(next.term) > inDays(next.longest)
  return over ? refuse({ why: 'law-term-over-longest' }) : accept(next)
}

function settlement(length: Length | null, basis: string): SettlementTerm | null | 'unit' {
  if (length === null) return null
  const { unit, count } = length
  return unit === 'days' || unit === 'months' ? { unit, count, basis } : 'unit'
}

const atLeast = (most: number | null, days: number) => (most === null ? null : Math.max(most, days))
const withDays = (rule: AppealRule, days: number, basis: string): AppealRule =>
  rule.kind === 'none' ? rule : { ...rule, days, basis }
const inDays = ({ unit, count }: SettlementTerm) => (unit === 'months' ? 30 : 1) * count

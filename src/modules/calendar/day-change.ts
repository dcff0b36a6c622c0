import type { CorrectionRefusal, FreeDayCorrection } from '#domain/calendar/legal-calendar.ts'
import { officeDays } from '#domain/calendar/office-days.ts'
import { type Day, day, isBefore } from '#domain/calendar/temporal.ts'
import type { LawChange, LawRefusal } from '#domain/legal-profiles/office-law.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { DayRules } from '#modules/cases/index.ts'

/** A change of the office's days, or of the rules that terms are counted by, as a person asks for it; days ISO. */
export type DayChange =
  | { kind: 'free-day'; date: string; effect: FreeDayCorrection['effect']; name: string; basis: string }
  | { kind: 'closure'; firstDay: string; lastDay: string; reason: string }
  | ({ kind: 'law' } & LawChange)

/** A closure longer than a year is a mistake of typing. */
const longestClosure = 366

export type ChangeRefusal =
  | { why: 'closure-backwards' }
  | { why: 'closure-too-long'; days: number }
  | { why: 'closure-known' }
  | CorrectionRefusal
  | LawRefusal

/** The office's days with the change, or why it cannot be made. */
export function withChange(rules: DayRules, change: DayChange): Outcome<DayRules, ChangeRefusal> {
  const next = withOne(rules, change)
  if (!next.ok) return next
  const days = officeDays(next.event.corrections, next.event.closures, next.event.laws)
  return days.ok ? next : days
}

function withOne(rules: DayRules, change: DayChange): Outcome<DayRules, ChangeRefusal> {
  if (change.kind === 'free-day') return withCorrection(rules, change)
  if (change.kind === 'closure') return withClosure(rules, change)
  const { kind: _, ...law } = change
  return accept({ ...rules, laws: [...rules.laws, { ...law, changeId: '' }] })
}

function withCorrection(rules: DayRules, change: DayChange & { kind: 'free-day' }): Outcome<DayRules, never> {
  const { date, effect, name, basis } = change
  return accept({ ...rules, corrections: [...rules.corrections, { date: day(date), effect, name, basis }] })
}

function withClosure(rules: DayRules, change: DayChange & { kind: 'closure' }): Outcome<DayRules, ChangeRefusal> {
  const [first, last] = [day(change.firstDay), day(change.lastDay)]
  if (isBefore(last, first)) return refuse({ why: 'closure-backwards' })
  if (first.until(last).days >= longestClosure) return refuse({ why: 'closure-too-long', days: longestClosure })
  const same = (one: DayRules['closures'][number]) => one.first.equals(first) && one.last.equals(last)
  if (rules.closures.some(same)) return refuse({ why: 'closure-known' })
  return accept({ ...rules, closures: [...rules.closures, { first, last, reason: change.reason }] })
}

/** A change that was applied, as it is told from others. */
export type AppliedKey = { id: string; kind: DayChange['kind']; first: Day; last: Day }

/** The office's days and rules as they were without a change that was applied. */
export function withoutChange(rules: DayRules, { id, kind, first, last }: AppliedKey): DayRules {
  if (kind === 'law') return { ...rules, laws: rules.laws.filter(({ changeId }) => changeId !== id) }
  if (kind === 'free-day') return { ...rules, corrections: rules.corrections.filter(({ date }) => !date.equals(first)) }
  const same = (one: DayRules['closures'][number]) => one.first.equals(first) && one.last.equals(last)
  return { ...rules, closures: rules.closures.filter((one) => !same(one)) }
}

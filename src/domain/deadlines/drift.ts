/** An open date that is not the one its derivation gives: found at night, or shown before a change of the calendar. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { TermStep } from './term.ts'

/**
 * Open dates that follow the days of the office when they change: the end of a case (art. 35 KPA), of a summons (art. 64 § 2),
 * of a call to pay (art. 261 § 1), the seven days to send an appeal up (art. 133) and the party's own to appeal (art. 129),
 * those to forward or decide a ponaglenie (art. 37 § 4-5), of a case or of a paper that has none yet.
 */
export const MOVABLE_DATES = ['case', 'cure', 'fee', 'appeal', 'appeal-term', 'reminder', 'paper-reminder'] as const

/**
 * And dates that were told to people: the new day of a notice of delay (art. 36), a promise of the window, and finality as it
 * was noted and certified (art. 16).
 */
export const DATE_KINDS = [...MOVABLE_DATES, 'notified-end', 'promise', 'finality'] as const
export type DriftOf = (typeof DATE_KINDS)[number]

/**
 * One date with what is kept (`before`) and what the rules give (`after`), ISO. `id` names the row that keeps it, `owner`
 * the case or the paper whose page shows it; `target` is the internal target of a case, when that differs too.
 */
export type Drift = {
  of: DriftOf
  id: string
  owner: string
  before: string | null
  after: string | null
  target: { before: string | null; after: string | null } | null
  /** The new day named in a notice of delay, until which a case is not overdue whatever its end becomes (art. 37 § 1). */
  notified?: string
  steps: readonly { day?: string; text: string; basis: string; kind?: 'length' }[]
}

/** A step as a rule gives it, or as it was kept. */
export type AnyStep = Omit<TermStep, 'day'> & { day?: TermStep['day'] | string | undefined }

/** Steps of a term as they are kept and shown: days as ISO text. */
export function keptSteps(steps: readonly AnyStep[]): Drift['steps'] {
  return steps.map(({ day, text, basis, kind }) => ({
    ...(day && { day: day.toString() }),
    ...{ text, basis, ...(kind && { kind }) },
  }))
}

/** What a date became: in time still, or overdue by the change (its last day passes from today on to before today). */
export function becomesOverdue(
  { before, after, notified = '' }: Pick<Drift, 'before' | 'after' | 'notified'>,
  today: string,
): boolean {
  return notified < today && after !== null && after < today && (before === null || before >= today)
}

/** What stands for a date: two dates of one row are two. */
export function driftKey({ of, id }: Pick<Drift, 'of' | 'id'>): string {
  return `${of}:${id}`
}

export type AcceptRefusal = { why: 'date-stands-on-a-document' }

/**
 * May the date be replaced by its derivation? Not the day of finality: it stands on a note that was given to people, who need
 * another paper, not another row.
 */
export function mayAccept(of: DriftOf): Outcome<Exclude<DriftOf, 'finality'>, AcceptRefusal> {
  return of === 'finality' ? refuse({ why: 'date-stands-on-a-document' }) : accept(of)
}

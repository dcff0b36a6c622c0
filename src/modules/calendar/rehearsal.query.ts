import { type Day, day } from '#domain/calendar/temporal.ts'
import { becomesOverdue } from '#domain/deadlines/drift.ts'
import { findLawSubject } from '#domain/legal-profiles/office-law.ts'
import type { Actor } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import { readDayRules } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { refusalSentence } from '#web/refusal.ts'
import type { Services } from '#web/services.ts'
import { type DayChange, withChange, withoutChange } from './day-change.ts'
import { type RehearsalQuestion, rulesOf } from './forms.ts'
import { type MoveLine, readMoveLines } from './move-lines.query.ts'
import { type Rehearsal, rehearse } from './rehearse.ts'

/** What would move, as it is shown before anybody confirms it. */
export type ShownRehearsal = { checked: number; moved: number; overdue: number; lines: MoveLine[]; seen: string }

/** A rehearsal as far as it got: nothing asked, not everything filled in, refused, or shown. */
export type RehearsalData = { question: RehearsalQuestion } & (
  | { state: 'blank' | 'incomplete' }
  | { state: 'refused'; sentence: string }
  | { state: 'shown'; change: DayChange; shown: ShownRehearsal }
)

/** Shows which open dates a change of the office's days would move. It writes nothing. */
export async function getRehearsal(
  services: Services,
  actor: Actor,
  question: RehearsalQuestion,
): Promise<RehearsalData> {
  if (question.kind === null) return { question, state: 'blank' }
  const change = changeOf(question)
  if (!change) return { question, state: 'incomplete' }
  const now = await readDayRules(services.database.db)
  const next = withChange(now, change)
  if (!next.ok) return { question, state: 'refused', sentence: refusalSentence(next.refusal) }
  const found = await rehearse(services.database.db, todayOf(services), { now, next: next.event })
  return { question, state: 'shown', change, shown: await show(services, actor, found) }
}

function todayOf({ clock }: Services): Day {
  return day(dayOf(clock.now()))
}

function changeOf(question: RehearsalQuestion): DayChange | null {
  const { kind, date, effect, name, basis, firstDay, lastDay, reason } = question
  if (kind === 'free-day') return date && name && basis ? { kind, date, effect, name, basis } : null
  if (kind === 'law') return lawOf(question)
  return firstDay && lastDay && reason ? { kind: 'closure', firstDay, lastDay, reason } : null
}

/** A change of law as it was typed; null while it lacks its subject, day or source. */
function lawOf({ law, since, matters, lawBasis: basis, ...rules }: RehearsalQuestion): DayChange | null {
  const subject = findLawSubject(law ?? '')
  if (!subject || !since || !basis) return null
  return { kind: 'law', subject, since, matters, basis, ...rulesOf(rules) }
}

async function show(services: Services, actor: Actor, found: Rehearsal): Promise<ShownRehearsal> {
  const today = dayOf(services.clock.now())
  const { checked, moves, seen } = found
  const overdue = moves.filter((move) => becomesOverdue(move, today)).length
  return {
    checked,
    moved: moves.length,
    overdue,
    lines: await readMoveLines(services.database.db, actor, moves, today),
    seen,
  }
}

/** A change that was applied, and what taking it back would move; null once it was taken back. */
export type ReversalData = {
  id: string
  kind: DayChange['kind']
  firstDay: string
  lastDay: string
  words: string
  revertedWhy: string | null
  shown: ShownRehearsal | null
}

/** Shows what taking a change back would move. It writes nothing. Throws NotFound. */
export async function getReversal(services: Services, actor: Actor, id: string): Promise<ReversalData> {
  const { db } = services.database
  const row = await db.selectFrom('calendar_changes').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('calendar change')
  const { kind, first_day: firstDay, last_day: lastDay, words, reverted_why: revertedWhy } = row
  const facts = { id, kind, firstDay, lastDay, words, revertedWhy }
  if (row.reverted_at !== null) return { ...facts, shown: null }
  const now = await readDayRules(db)
  const found = await rehearse(db, todayOf(services), {
    now,
    next: withoutChange(now, { id, kind, first: day(firstDay), last: day(lastDay) }),
  })
  return { ...facts, shown: await show(services, actor, found) }
}

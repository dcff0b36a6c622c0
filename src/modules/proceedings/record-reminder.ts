import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ReminderFacts, reminderWay } from '#domain/proceedings/reminder.ts'
import { act } from '#modules/act.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import { findCameBy, recordCameBy } from './came-by.ts'
import { lawOf, type MatterTarget, openMatter, ownerOf, subjectOf } from './matter.ts'
import { insertReminder } from './reminders-store.ts'

export type RecordReminderInput = MatterTarget & {
  complains: ReminderFacts['complains']
  filedOn: string
  higherAuthority: ReminderFacts['higherAuthority']
  cameBy: { number: number; year: number } | null
}

/**
 * Records a ponaglenie, in whatever state the matter is and whether or not it has a case yet, and says what is done with it
 * and by when (art. 37 KPA).
 */
export const recordReminderAct = act('proceedings.record-reminder', async (frame, input: RecordReminderInput) => {
  const opened = await openMatter(frame, 'proceedings.record-reminder', input)
  if (!opened.ok) return opened
  const matter = opened.event
  const { complains, filedOn, higherAuthority } = input
  if (isBefore(frame.today, day(filedOn))) return refuse({ why: 'reminder-in-future' })
  if (filedOn < matter.startedOn) return refuse({ why: 'reminder-before-initiation', initiatedOn: matter.startedOn })
  const letter = await findCameBy(frame, input.cameBy)
  if (!letter.ok) return letter
  const { profile, end } = await lawOf(frame, matter)
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const facts = { complains, filedOn: day(filedOn), higherAuthority, end: end === null ? null : day(end), calendar }
  const way = reminderWay(profile, facts)
  const by = 'by' in way ? way.by : null
  const lastDay = by?.lastDay.toString() ?? null
  const steps = (by?.steps ?? []).map((step) => ({ ...step, day: step.day?.toString() }))
  const id = frame.newId()
  await insertReminder(frame.tx, {
    ...{ id, ...ownerOf(matter), paper_id: letter.event, complains, filed_on: filedOn, end_then: end },
    ...{ way: way.way, basis: way.basis, last_day: lastDay, derivation: JSON.stringify(steps) },
    ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
  })
  const data = { complains, filedOn, way: told[way.way], basis: way.basis, lastDay }
  frame.record({ event: 'reminder-recorded', ...subjectOf(matter), data })
  recordCameBy(frame, 'reminder', matter, letter.event)
  return accept({ sign: matter.sign, reminderId: id, way: way.way, basis: way.basis, lastDay, steps })
})

/** The ways as the sentence of history chooses between them. */
const told = {
  forward: 'forward',
  'decide-itself': 'itself',
  'leave-unexamined': 'premature',
  officer: 'officer',
} as const

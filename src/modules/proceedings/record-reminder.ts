import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { endInForce } from '#domain/proceedings/end-in-force.ts'
import { type ReminderFacts, reminderWay } from '#domain/proceedings/reminder.ts'
import { act } from '#modules/act.ts'
import { termOfCase } from '#modules/cases/index.ts'
import { getCasePaper } from './case-paper.query.ts'
import { noticedDates } from './notices-store.ts'
import { openCase } from './open-case.ts'
import { insertReminder } from './reminders-store.ts'

export type RecordReminderInput = {
  caseId: string
  complains: ReminderFacts['complains']
  filedOn: string
  higherAuthority: ReminderFacts['higherAuthority']
}

/** Records a ponaglenie, in whatever state the case is, and says what is done with it and by when (art. 37 KPA). */
export const recordReminderAct = act('proceedings.record-reminder', async (frame, input: RecordReminderInput) => {
  const opened = await openCase(frame, 'proceedings.record-reminder', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { complains, filedOn, higherAuthority } = input
  if (isBefore(frame.today, day(filedOn))) return refuse({ why: 'reminder-in-future' })
  if (filedOn < found.initiated_on)
    return refuse({ why: 'reminder-before-initiation', initiatedOn: found.initiated_on })
  const { profile } = await getCasePaper(frame.tx, found.id)
  const term = await termOfCase(frame.tx, { id: found.id, initiatedOn: found.initiated_on }, frame.today)
  const end = endInForce(term.statutoryEnd?.toString() ?? null, await noticedDates(frame.tx, found.id))?.end ?? null
  const facts = { complains, filedOn: day(filedOn), higherAuthority, end: end === null ? null : day(end) }
  const way = reminderWay(profile, facts)
  const by = 'by' in way ? way.by : null
  const lastDay = by?.lastDay.toString() ?? null
  const steps = (by?.steps ?? []).map((step) => ({ ...step, day: step.day?.toString() }))
  const id = frame.newId()
  await insertReminder(frame.tx, {
    ...{ id, case_id: found.id, complains, filed_on: filedOn, end_then: end, way: way.way, basis: way.basis },
    ...{ last_day: lastDay, derivation: JSON.stringify(steps) },
    ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
  })
  const data = { complains, filedOn, way: told[way.way], basis: way.basis, lastDay }
  frame.record({ event: 'reminder-recorded', caseId: found.id, data })
  return accept({ caseId: found.id, sign: found.sign, reminderId: id, way: way.way, basis: way.basis, lastDay, steps })
})

/** The ways as the sentence of history chooses between them. */
const told = {
  forward: 'forward',
  'decide-itself': 'itself',
  'leave-unexamined': 'premature',
  officer: 'officer',
} as const

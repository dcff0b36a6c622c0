import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { assess, type Finding } from '#domain/proceedings/assessment.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { insertAssessment } from './assessments-store.ts'

export type NoteAssessment = Target & { finding: Finding; foundOn: string; note: string }

/** Notes what a person found of a doubtful paper and what follows from it by law (art. 72 KPA); nothing moves by itself. */
export const noteAssessmentAct = act('proceedings.note-assessment', async (frame, input: NoteAssessment) => {
  const opened = await openPaper(frame, 'proceedings.note-assessment', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const { finding, foundOn, note } = input
  if (isBefore(frame.today, day(foundOn))) return refuse({ why: 'assessed-in-future' })
  const { verdict, basis, answerBy } = assess(finding, day(foundOn), frame.today)
  const steps = (answerBy?.steps ?? []).map((step) => ({ ...step, day: step.day?.toString() }))
  const lastDay = answerBy?.lastDay.toString() ?? null
  await insertAssessment(frame.tx, {
    ...{ id: frame.newId(), paper_id: paper.id, finding, verdict, basis, found_on: foundOn, note },
    ...{ answer_by: lastDay, derivation: JSON.stringify(steps) },
    ...{ noted_by: frame.actor.staffId, noted_at: frame.now },
  })
  const said = message(`proceedings.assessment.verdict.${verdict}` as MessageKey)
  frame.record({ event: 'doubt-assessed', paperId: paper.id, caseId: paper.case_id, data: { said, basis, note } })
  return accept({ paperId: paper.id, verdict, basis, answerBy: lastDay })
})

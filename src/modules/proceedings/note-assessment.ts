import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { ABOUT_LIFE, assess, type Finding } from '#domain/proceedings/assessment.ts'
import { diedOf } from '#domain/proceedings/party-died.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { openPaper, readOfficeDays, type Target } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Refusal } from '#web/act.ts'
import { insertAssessment } from './assessments-store.ts'

export type NoteAssessment = Target & {
  finding: Finding
  foundOn: string
  note: string
  /** The party that a note about a death speaks of; null where the paper has one only. */
  partyId: string | null
}

/** Notes what a person found of a doubtful paper and what follows from it by law (art. 72 KPA); nothing moves by itself. */
export const noteAssessmentAct = act('proceedings.note-assessment', async (frame, input: NoteAssessment) => {
  const opened = await openPaper(frame, 'proceedings.note-assessment', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const { finding, foundOn, note } = input
  if (isBefore(frame.today, day(foundOn))) return refuse({ why: 'assessed-in-future' })
  const party = await partyOf(frame.tx, paper.id, input)
  if (!party.ok) return party
  const { id: partyId, name } = party.event
  const { legal } = await readOfficeDays(frame.tx)
  const { verdict, basis, answerBy } = assess(finding, day(foundOn), frame.today, legal)
  const steps = (answerBy?.steps ?? []).map((step) => ({ ...step, day: step.day?.toString() }))
  const lastDay = answerBy?.lastDay.toString() ?? null
  await insertAssessment(frame.tx, {
    ...{ id: frame.newId(), paper_id: paper.id, finding, verdict, basis, found_on: foundOn, note },
    party_id: partyId,
    ...{ answer_by: lastDay, derivation: JSON.stringify(steps) },
    ...{ noted_by: frame.actor.staffId, noted_at: frame.now },
  })
  const said = message(`proceedings.assessment.verdict.${verdict}` as MessageKey)
  frame.record({ event: 'doubt-assessed', paperId: paper.id, caseId: paper.case_id, data: { said, basis, note, name } })
  return accept({ paperId: paper.id, verdict, basis, answerBy: lastDay })
})

type PartyNamed = { id: string | null; name: string | null }

/** The party that the finding speaks of, where it speaks of one. */
async function partyOf(
  tx: Tx,
  paperId: string,
  { finding, partyId }: NoteAssessment,
): Promise<Outcome<PartyNamed, Refusal>> {
  if (!ABOUT_LIFE.includes(finding)) return accept({ id: null, name: null })
  const applicants = await tx
    .selectFrom('paper_parties')
    .select(['id', 'name'])
    .where('paper_id', '=', paperId)
    .where('role', '=', 'applicant')
    .orderBy('position')
    .execute()
  const ids = applicants.map(({ id }) => id)
  const judged = diedOf(ids, partyId)
  if (!judged.ok) return judged
  const named = applicants.find(({ id }) => id === judged.event)
  return accept({ id: named?.id ?? null, name: named?.name ?? null })
}

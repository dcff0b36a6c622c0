import { inState } from '#domain/cases/paper-states.ts'
import { confirmationContent } from '#domain/documents/confirmation.ts'
import { accept } from '#domain/outcome.ts'
import { timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { type LockedPaper, lockPaper, paperSubjectOf, readPrivacyOf } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { letterFacts } from './letter-facts.query.ts'

/**
 * Confirms on request that an application was filed (art. 63 § 4 KPA): in any state, as often as asked for. It says nothing
 * of completeness.
 */
export const issueConfirmationAct = act('intake.issue-confirmation', async (frame, input: { paperId: string }) => {
  const paper = await lockPaper(frame.tx, input.paperId)
  frame.allow(await paperSubjectOf(frame.tx, paper), paper.id)
  const state = inState(paper.state, 'intake.issue-confirmation')
  if (!state.ok) return state
  return accept({ paperId: paper.id, documentId: await writeConfirmation(frame, paper) })
})

/** Writes the confirmation of one paper from its entry as it stands, with its line of history; answers the document's id. */
export async function writeConfirmation(frame: ActFrame, paper: LockedPaper): Promise<string> {
  const facts = await letterFacts(frame, paper)
  const content = confirmationContent({
    ...facts,
    matter: paper.title,
    filedOn: paper.arrived_on,
    filedAt: timeOfDay(paper.registered_at ?? frame.now),
    channel: message(`files.channel.${paper.channel}`),
    enclosures: facts.enclosureNames.length,
    privacy: await readPrivacyOf(frame, paper),
  })
  const made = { content, paperId: paper.id, caseId: paper.case_id, createdBy: frame.actor.staffId }
  const documentId = await createDocument(frame.tx, made, frame)
  frame.record({ event: 'confirmation-issued', paperId: paper.id, caseId: paper.case_id, documentId })
  return documentId
}

import { day } from '#domain/calendar/temporal.ts'
import { appealNotice } from '#domain/documents/appeal-letters.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { sendAppeal } from '#domain/proceedings/appeal.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { readForLetter, readOfficeDays, sendableTo } from '#modules/cases/index.ts'
import { changeAppeal, findAppeal } from './appeals-store.ts'
import { firstPaperOf, readDecision } from './decision.query.ts'
import { writeLetters } from './letters.ts'
import { openCase } from './open-case.ts'

export type SendAppeal = { caseId: string; appealId: string; sentOn: string; reference: string }

/** Records that the appeal went up with the file, and tells the parties (art. 131 and 133 KPA). */
export const sendAppealAct = act('proceedings.send-appeal', async (frame, input: SendAppeal) => {
  const opened = await openCase(frame, 'proceedings.send-appeal', input)
  if (!opened.ok) return opened
  const found = opened.event
  const appeal = await findAppeal(frame.tx, found.id, input.appealId)
  if (!appeal) return refuse({ why: 'no-such-appeal' })
  if (appeal.sent_on) return refuse({ why: 'appeal-sent-already' })
  const receivedOn = day(appeal.received_on)
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const judged = sendAppeal({
    ...{ state: found.state, receivedOn, sentOn: day(input.sentOn), today: frame.today, calendar },
  })
  if (!judged.ok) return judged
  const letter = await readForLetter(frame, await firstPaperOf(frame.tx, found.id))
  const to = sendableTo(letter.people)
  if (!to.ok) return to
  const { parties } = await readDecision(frame.tx, found.id)
  const facts = {
    ...{ ...letter.head, caseSign: found.sign, officer: letter.officer, matter: found.title },
    appellant: parties.find((one) => one.id === appeal.party_id)?.name ?? letter.parties.applicants[0]?.name ?? '',
    ...{ filedOn: appeal.filed_on, sentOn: input.sentOn },
    higherAuthority: letter.office.appealsBody ?? message('documents.appealsBody'),
  }
  const letters = to.event.map((addressee) => appealNotice({ ...facts, addressee }))
  const documents = await writeLetters(frame, letters, { paperId: null, caseId: found.id })
  const [documentId = null] = documents
  await changeAppeal(frame.tx, appeal.id, {
    ...{ sent_on: input.sentOn, sent_by: frame.actor.staffId, sent_reference: input.reference },
    notice_document_id: documentId,
  })
  const data = { sentOn: input.sentOn, reference: input.reference, timing: judged.event.timing }
  frame.record({ event: 'appeal-sent', caseId: found.id, documentId, data })
  return accept({ caseId: found.id, timing: judged.event.timing, documents })
})

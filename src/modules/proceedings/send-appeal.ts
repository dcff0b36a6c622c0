import { day } from '#domain/calendar/temporal.ts'
import { appealNotice } from '#domain/documents/appeal-letters.ts'
import { accept, refuse } from '#domain/outcome.ts'
import type { OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import { sendAppeal } from '#domain/proceedings/appeal.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { readForLetter, readOfficeDays, sendableTo } from '#modules/cases/index.ts'
import { enterLetters, readyLetters, referencesOf, splitAddress, type UnsentLetter } from '#modules/outgoing/index.ts'
import { changeAppeal, findAppeal } from './appeals-store.ts'
import { firstPaperOf, readDecision } from './decision.query.ts'
import { writeLetters } from './letters.ts'
import { openCase } from './open-case.ts'

export type SendAppeal = {
  caseId: string
  appealId: string
  sentOn: string
  /** Number of the registered letter (empty: the next of the office's ranges), of the proof, or the sign of the letter. */
  reference: string
  way: OutgoingWay
  /** Of the body, „ul. Nowa 1, 09-400 Płock”; only a registered letter needs it. */
  address: string
  /** Why this way, where the law puts another first (art. 39 KPA). */
  wayReason: string
}

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
  const paper = await firstPaperOf(frame.tx, found.id)
  const letter = await readForLetter(frame, paper)
  const to = sendableTo(letter.people)
  if (!to.ok) return to
  const { parties } = await readDecision(frame.tx, found.id)
  const facts = {
    ...{ ...letter.head, caseSign: found.sign, officer: letter.officer, matter: found.title },
    appellant: parties.find((one) => one.id === appeal.party_id)?.name ?? letter.parties.applicants[0]?.name ?? '',
    ...{ filedOn: appeal.filed_on, sentOn: input.sentOn },
    higherAuthority: letter.office.appealsBody ?? message('documents.appealsBody'),
  }
  const { way, sentOn } = input
  const up = appealUp({ appealId: appeal.id, paperId: paper.id, caseId: found.id }, facts.higherAuthority, input)
  const ready = await readyLetters(frame, [up], {
    ...{ way, dispatchedOn: sentOn, reference: input.reference, wayReason: input.wayReason },
  })
  if (!ready.ok) return ready
  const reference = referencesOf(ready.event) || input.reference
  const letters = to.event.map((addressee) => appealNotice({ ...facts, addressee }))
  const documents = await writeLetters(frame, letters, { paperId: null, caseId: found.id })
  const [documentId = null] = documents
  await changeAppeal(frame.tx, appeal.id, {
    ...{ sent_on: sentOn, sent_by: frame.actor.staffId, sent_reference: reference },
    notice_document_id: documentId,
  })
  const data = { sentOn, reference, timing: judged.event.timing }
  frame.record({ event: 'appeal-sent', caseId: found.id, documentId, data })
  await enterLetters(frame, ready.event)
  return accept({ caseId: found.id, timing: judged.event.timing, documents, reference })
})

type Of = { appealId: string; paperId: string; caseId: string }

/** The appeal with the file as it goes up to the body. */
function appealUp({ appealId, ...of }: Of, body: string, { sentOn, address }: SendAppeal): UnsentLetter {
  return {
    ...of,
    subject: { kind: 'appeal', id: appealId },
    ...{ documentId: null, documentKind: null, title: message('proceedings.appeal.up'), letterOn: sentOn },
    addressee: { name: body, ade: null, ...splitAddress(address) },
  }
}

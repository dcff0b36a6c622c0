import { inState } from '#domain/cases/paper-states.ts'
import { protocolContent, type Signing } from '#domain/documents/protocol.ts'
import { protocol } from '#domain/intake/protocol.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { timeOfDay } from '#messages/dates.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import type { Refusal } from '#web/act.ts'
import type { ProtocolForm } from './forms.ts'
import { letterFacts } from './letter-facts.query.ts'
import { placeOfWindow } from './window-place.query.ts'

export type DrawProtocolInput = ProtocolForm & { paperId: string }

/** Puts an oral application on paper: the protocol, read back, to be signed by the applicant and the clerk. */
export const drawProtocolAct = act('intake.draw-protocol', async (frame, input: DrawProtocolInput) => {
  const { tx } = frame
  const paper = await lockPaper(tx, input.paperId)
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const state = inState(paper.state, 'intake.draw-protocol')
  if (!state.ok) return refuse<Refusal>(state.refusal)
  const allowed = protocol({ ...input, channel: paper.channel, text: paper.text })
  if (!allowed.ok) return refuse<Refusal>(allowed.refusal)
  const facts = await letterFacts(frame, paper)
  const [applicant] = facts.parties.applicants
  const content = protocolContent({
    ...facts,
    applicant: applicant ?? { name: paper.applicant_name, address: null },
    proxy: facts.parties.proxy,
    present: lines(input.present),
    place: await placeOfWindow(tx, paper.window_id),
    startedAt: input.startedAt ?? timeOfDay(paper.registered_at ?? frame.now),
    endedAt: timeOfDay(frame.now),
    matter: paper.title,
    text: paper.text ?? '',
    enclosures: facts.enclosureNames,
    remarks: input.remarks,
    corrections: lines(input.corrections),
    signing: signingOf(input),
  })
  const made = { content, paperId: paper.id, caseId: paper.case_id, createdBy: frame.actor.staffId }
  const documentId = await createDocument(tx, made, frame)
  frame.record({ event: 'protocol-drawn', paperId: paper.id, documentId, data: { signing: input.signing } })
  return accept({ paperId: paper.id, documentId })
})

function lines(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function signingOf({ signing, signer, reason }: DrawProtocolInput): Signing {
  if (signing === 'signs') return { how: 'signs' }
  return signing === 'refuses'
    ? { how: 'refuses', reason: reason ?? '' }
    : { how: 'cannot-sign', signer: signer ?? '', reason: reason ?? '' }
}

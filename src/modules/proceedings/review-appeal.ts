import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type AppealWay, reviewAppeal, type SelfReview } from '#domain/proceedings/appeal.ts'
import { act } from '#modules/act.ts'
import { changeCase } from '#modules/cases/index.ts'
import { changeAppeal, findAppeal, othersWait } from './appeals-store.ts'
import { openCase } from './open-case.ts'

export type ReviewAppeal = {
  caseId: string
  appealId: string
  decidedOn: string
  note: string
} & Pick<SelfReview, 'parties'>

/**
 * Notes that the authority itself granted the appeal in full by a new decision, within the seven days in which the file
 * would have to go up (art. 132 KPA). The case stays settled; the new decision is delivered and may be appealed against.
 */
export const reviewAppealAct = act('proceedings.review-appeal', async (frame, input: ReviewAppeal) => {
  const opened = await openCase(frame, 'proceedings.review-appeal', input)
  if (!opened.ok) return opened
  const found = opened.event
  const appeal = await findAppeal(frame.tx, found.id, input.appealId)
  if (!appeal) return refuse({ why: 'no-such-appeal' })
  if (appeal.result) return refuse({ why: 'appeal-decided-already' })
  if ((await othersWait(frame.tx, found.id, appeal.id)) === 'yes') return refuse({ why: 'review-other-appeals' })
  const { decidedOn, parties, note } = input
  const judged = reviewAppeal({
    ...{ state: found.state, note: appeal.note as AppealWay['note'], parties, today: frame.today },
    ...{ sent: appeal.sent_on ? 'yes' : 'no', sendBy: day(appeal.send_by), receivedOn: day(appeal.received_on) },
    decidedOn: day(decidedOn),
  })
  if (!judged.ok) return judged
  const { state, basis } = judged.event
  await changeAppeal(frame.tx, appeal.id, { result: 'reviewed', result_on: decidedOn, result_by: frame.actor.staffId })
  const settled = { settled_on: decidedOn, settled_by: frame.actor.staffId, settled_at: frame.now }
  await changeCase(frame.tx, found.id, { state, ...settled, outcome: 'decision', outcome_note: note })
  frame.record({ event: 'appeal-reviewed', caseId: found.id, data: { decidedOn, basis, note } })
  return accept({ caseId: found.id, state, decidedOn, basis })
})

import { accept, refuse } from '#domain/outcome.ts'
import { type AppealResult, recordAppealResult } from '#domain/proceedings/appeal.ts'
import { act } from '#modules/act.ts'
import { changeCase } from '#modules/cases/index.ts'
import { changeAppeal, findAppeal, othersWait } from './appeals-store.ts'
import { openCase } from './open-case.ts'

export type RecordAppealResult = { caseId: string; appealId: string; result: AppealResult; resultOn: string }

/** Records how the appeal body ended the matter (art. 134 and 138 KPA); a remanded case is open again. */
export const recordAppealResultAct = act(
  'proceedings.record-appeal-result',
  async (frame, input: RecordAppealResult) => {
    const opened = await openCase(frame, 'proceedings.record-appeal-result', input)
    if (!opened.ok) return opened
    const found = opened.event
    const appeal = await findAppeal(frame.tx, found.id, input.appealId)
    if (!appeal) return refuse({ why: 'no-such-appeal' })
    if (appeal.result) return refuse({ why: 'appeal-decided-already' })
    if (!appeal.sent_on) return refuse({ why: 'appeal-not-sent' })
    const { result, resultOn } = input
    if (resultOn > frame.today.toString() || resultOn < appeal.sent_on) return refuse({ why: 'appeal-result-day' })
    const judged = recordAppealResult(found.state, result)
    if (!judged.ok) return judged
    await changeAppeal(frame.tx, appeal.id, { result, result_on: resultOn, result_by: frame.actor.staffId })
    // several appeals are settled one by one, and the case leaves the appeal body with the last of them
    const waits = await othersWait(frame.tx, found.id, appeal.id)
    const state = waits === 'yes' ? 'appealed' : judged.event.state
    await changeCase(frame.tx, found.id, { state })
    frame.record({ event: 'appeal-decided', caseId: found.id, data: { result, resultOn, basis: judged.event.basis } })
    return accept({ caseId: found.id, state, decision: judged.event.decision })
  },
)

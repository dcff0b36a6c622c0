import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type AppealResult, recordAppealResult } from '#domain/proceedings/appeal.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changeCase, type LockedCase, recountCaseIn } from '#modules/cases/index.ts'
import { changeAppeal, findAppeal, othersWait } from './appeals-store.ts'
import { noticedDates } from './notices-store.ts'
import { openCase } from './open-case.ts'

export type RecordAppealResult = {
  caseId: string
  appealId: string
  result: AppealResult
  resultOn: string
  fileReturnedOn: string | null
}

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
    const back = { fileReturnedOn: input.fileReturnedOn ? day(input.fileReturnedOn) : null, today: frame.today }
    const judged = recordAppealResult(found.state, { result, on: day(resultOn), ...back })
    if (!judged.ok) return judged
    await changeAppeal(frame.tx, appeal.id, { result, result_on: resultOn, result_by: frame.actor.staffId })
    // several appeals are settled one by one, and the case leaves the appeal body with the last of them
    const waits = await othersWait(frame.tx, found.id, appeal.id)
    const state = waits === 'yes' ? 'appealed' : judged.event.state
    await changeCase(frame.tx, found.id, { state })
    const { basis, decision, runsFrom } = judged.event
    frame.record({ event: 'appeal-decided', caseId: found.id, data: { result, resultOn, basis } })
    const after = runsFrom && state === 'open' ? await runAnew(frame, found, runsFrom.toString()) : found.statutory_end
    return accept({ caseId: found.id, state, decision, statutoryEnd: after })
  },
)

/** The remanded case runs anew: nothing is settled, and its term is counted from the return of the file (art. 138 § 2 KPA). */
async function runAnew(frame: ActFrame, found: LockedCase, runsFrom: string): Promise<string | null> {
  const unsettled = { outcome: null, outcome_note: '', settled_on: null, settled_by: null, settled_at: null }
  await changeCase(frame.tx, found.id, { runs_from: runsFrom, ...unsettled })
  // notices of the time before say nothing any more: the whole term of art. 35 runs again
  await changeCase(frame.tx, found.id, { notified_end: (await noticedDates(frame.tx, found.id)).at(-1) ?? null })
  const { before, after } = await recountCaseIn(frame, found)
  frame.record({ event: 'case-runs-anew', caseId: found.id, data: { runsFrom, before, after } })
  return after
}

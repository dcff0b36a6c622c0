import { accept } from '#domain/outcome.ts'
import { type ResumptionCause, resumeExamination } from '#domain/proceedings/resumption.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import type { PaperKeeping } from './end-here.ts'
import { insertResumption, leftByItsWay } from './restorations-store.ts'

export type ResumeExamination = Target & { cause: ResumptionCause; named: string }

/**
 * Takes up again the examination of a paper that was left, returned or withdrawn (art. 37 § 6 KPA): a ruling says so, or an
 * officer finds that its end had no ground. What was put aside for the way it came waits for an officer's word on that again.
 */
export const resumeExaminationAct = (keeping: PaperKeeping) =>
  act('proceedings.resume-examination', async (frame, input: ResumeExamination) => {
    const opened = await openPaper(frame, 'proceedings.resume-examination', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const { cause, named } = input
    const judged = resumeExamination(paper.state, cause, named)
    if (!judged.ok) return judged
    const { basis } = judged.event
    const byItsWay = paper.state === 'left-unexamined' && (await leftByItsWay(frame.tx, paper.id)) === 'yes'
    const state = byItsWay ? 'channel-doubtful' : judged.event.state
    await keeping.withdrawLeaving(frame, paper, message('proceedings.resumption.overtaken', { named }))
    await insertResumption(frame.tx, {
      ...{ id: frame.newId(), paper_id: paper.id, cause, basis, named, state_before: paper.state },
      ...{ decided_by: frame.actor.staffId, decided_at: frame.now },
    })
    const window = frame.actor.windowId ?? paper.window_id
    const gone = paper.holder_kind === 'client' && window !== null
    await changePaper(frame.tx, paper.id, { state, ...(gone ? { holder_kind: 'window', holder_id: window } : {}) })
    frame.record({ event: 'examination-resumed', paperId: paper.id, data: { basis, named } })
    return accept({ paperId: paper.id, state, basis })
  })

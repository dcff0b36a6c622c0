import { day } from '#domain/calendar/temporal.ts'
import { resumptionOrder } from '#domain/documents/case-orders.ts'
import { accept } from '#domain/outcome.ts'
import { resumeCase, SUSPENSION_GROUNDS, type SuspensionGround } from '#domain/proceedings/suspension.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changeCase, type LockedCase, readOfficeDays, recountCaseIn, termOfCase } from '#modules/cases/index.ts'
import { writeCaseOrder } from './documents/case-orders.ts'
import { openCase } from './open-case.ts'
import { endSuspension, getLastingSuspension } from './suspensions-store.ts'

export type ResumeCaseInput = { caseId: string; resumedOn: string; why: string; cause: 'ended' | 'lasts' }

/** The case is taken up again; the days between are not counted, so the end of its term moves (art. 97 § 2, 98 § 2, 103 KPA). */
export const resumeCaseAct = act('proceedings.resume-case', async (frame, input: ResumeCaseInput) => {
  const opened = await openCase(frame, 'proceedings.resume-case', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { resumedOn, why, cause } = input
  const suspension = await getLastingSuspension(frame.tx, found.id)
  const judged = resumeCase({
    ...{ state: found.state, ground: suspension.ground, cause, today: frame.today },
    suspendedOn: day(suspension.suspendedOn),
    resumedOn: day(resumedOn),
    calendar: (await readOfficeDays(frame.tx)).legal,
  })
  if (!judged.ok) return judged
  await endSuspension(frame.tx, suspension.id, { resumedOn, why, by: frame.actor.staffId, at: frame.now })
  await changeCase(frame.tx, found.id, { state: 'open' })
  const { after } = await recountCaseIn(frame, found)
  // what the term was before the case stood still is what its readers knew
  const { suspendedOn, ground } = suspension
  const data = { suspendedOn, resumedOn, why, after }
  const documents = await writeResumption(frame, found, { ground, suspendedOn, resumedOn, why, after })
  frame.record({ event: 'case-resumed', caseId: found.id, documentId: documents[0] ?? null, data })
  return accept({ caseId: found.id, sign: found.sign, resumedOn, statutoryEnd: after, documents })
})

type Resumed = { ground: SuspensionGround; suspendedOn: string; resumedOn: string; why: string; after: string | null }

/** The order to the parties, with the end of the term as it is counted anew and how. */
async function writeResumption(frame: ActFrame, found: LockedCase, { ground, why, after, ...days }: Resumed) {
  const term = await termOfCase(frame.tx, { id: found.id, initiatedOn: found.initiated_on }, frame.today)
  return writeCaseOrder(frame, found, {
    to: 'parties',
    ownGrounds: why,
    contentOf: (facts) =>
      resumptionOrder({
        ...{ ...facts, ...days },
        article: SUSPENSION_GROUNDS[ground].by === 'request' ? 'art. 98 § 2' : 'art. 97 § 2',
        end: after === null ? null : { lastDay: after, counting: term.steps },
      }),
  })
}

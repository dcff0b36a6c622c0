import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { day } from '#domain/calendar/temporal.ts'
import { type CureStanding, judgeCure } from '#domain/completeness/cure.ts'
import { mayRestore, restoredCure } from '#domain/completeness/restoring.ts'
import { restoredContent, restoringRefusedContent } from '#domain/documents/restoring-order.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { namedTerm } from '#domain/proceedings/named-term.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, openPaper, readOfficeDays, type Target } from '#modules/cases/index.ts'
import { applyCure, type CameIn } from './apply-cure.ts'
import { readItems } from './items-store.ts'
import { findLeaving } from './leavings-store.ts'
import { findPendingRequest, type PendingRequest } from './restoring-store.ts'
import { demanded } from './summoned-items.ts'
import { readSummonses, type Summons } from './summonses-store.ts'
import { writeOrder } from './write-order.ts'

export type RestoringDecision = Target & { decision: 'granted' | 'refused'; orderSign: string; grounds: string }

type Room = { frame: ActFrame; paper: LockedPaper; request: PendingRequest; summons: Summons; calendar: LegalCalendar }

/**
 * An authorised officer decides a request to restore a term by order (art. 59 § 1 KPA). Granted, the cure that came with it
 * counts as in time and a leaving falls; refused, it is still a late cure while no notice went out (NSA I OSK 27/20).
 */
export const decideRestoration = act('completeness.decide-restoration', async (frame, input: RestoringDecision) => {
  const opened = await openPaper(frame, 'completeness.decide-restoration', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const request = await findPendingRequest(frame.tx, paper.id)
  const summons = (await readSummonses(frame.tx, paper.id)).find((one) => one.id === request?.summonsId)
  if (!request || !summons) return refuse({ why: 'no-restoring-asked' })
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const room = { frame, paper, request, summons, calendar }
  const items = demanded(summons, await readItems(frame.tx, paper.id))
  const askedOn = day(request.askedOn)
  if (input.decision === 'granted') {
    const days = { lastDay: day(summons.lastDay ?? ''), askedOn, obstacleEndedOn: day(request.obstacleEndedOn) }
    const judged = mayRestore({ ...days, itemIds: request.itemIds, items, calendar })
    if (!judged.ok) return judged
  }
  const written = await writeDecision(room, input)
  if (!written.ok) return written
  const { documentId } = written.event
  const decision = message(`completeness.restored.${input.decision}`)
  const data = { decision, orderSign: input.orderSign }
  frame.record({ event: 'restoration-decided', paperId: paper.id, documentId, data })
  const state = await carryOut(room, input.decision, items)
  return accept({ paperId: paper.id, state, ...written.event })
})

async function writeDecision({ frame, paper, request, summons, calendar }: Room, input: RestoringDecision) {
  const granted = input.decision === 'granted'
  const { askedOn, obstacleEndedOn } = request
  const { lastDay: askBy } = namedTerm('restoration', day(obstacleEndedOn), calendar)
  const more = {
    missed: 'cure' as const,
    summons: { of: summons.issuedOn, servedOn: summons.deliveredOn ?? '', lastDay: summons.lastDay ?? '' },
    request: { askedOn, obstacleEndedOn, lastDay: askBy.toString() },
  }
  const kind = granted ? ('term-restored' as const) : ('restoring-refused' as const)
  const draft = { kind, feeCallId: null, restoringId: request.id, sign: input.orderSign, grounds: input.grounds }
  return writeOrder(frame, paper, draft, (facts) =>
    granted ? restoredContent({ ...facts, ...more }) : restoringRefusedContent({ ...facts, ...more }),
  )
}

/** What the decision does to the paper; answers its state. */
async function carryOut(
  { frame, paper, request, summons }: Room,
  decision: RestoringDecision['decision'],
  items: CureStanding['items'],
) {
  const leaving = await leavingOf(frame, paper.id)
  const askedOn = day(request.askedOn)
  const came: CameIn = { ...request, postedOn: null, operator: null }
  if (decision === 'granted') {
    const cure = restoredCure(askedOn, leaving)
    return applyCure(frame, paper, { summons, came, cure, leavingVoid: 'termRestored' })
  }
  const late = judgeCure(
    { itemIds: request.itemIds, arrivedOn: day(request.arrivedOn), postedOn: null, operator: null },
    { today: frame.today, issuedOn: day(summons.issuedOn), lastDay: day(summons.lastDay ?? ''), items, leaving },
  )
  if (late.ok) return applyCure(frame, paper, { summons, came, cure: late.event, leavingVoid: 'leavingVoid' })
  await changePaper(frame.tx, paper.id, {})
  return paper.state
}

async function leavingOf({ tx }: ActFrame, paperId: string): Promise<CureStanding['leaving']> {
  const leaving = await findLeaving(tx, paperId)
  if (!leaving) return 'none'
  return leaving.dispatchedOn ? 'dispatched' : 'decided'
}

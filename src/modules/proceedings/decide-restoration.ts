import { day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { decideRestoration, type RestorationOrder } from '#domain/proceedings/restoration.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { changeAppeal } from './appeals-store.ts'
import { findCameBy, recordCameBy } from './came-by.ts'
import { writeFeeRestoring } from './documents/fee-restoring.ts'
import type { PaperKeeping } from './end-here.ts'
import { type Matter, type MatterTarget, openMatter, ownerOf, subjectOf } from './matter.ts'
import { overtakeFinality } from './overtake-finality.ts'
import {
  findLateAppeal,
  findUnpaidCall,
  insertRestoration,
  type Missed,
  type MissedCall,
} from './restorations-store.ts'

export type DecideRestoration = MatterTarget & {
  /** The late appeal; null for the fee of a returned paper. */
  appealId: string | null
  obstacleEndedOn: string
  requestedOn: string
  outcome: RestorationOrder['outcome']
  decidedOn: string
  orderSign: string
  grounds: string
  /** The day on which the fee was paid with the request. */
  paidOn: string | null
  cameBy: { number: number; year: number } | null
}

/**
 * The order on a request to restore a missed term: that of an appeal is recorded as the appeal body ordered, that of the fee
 * this office writes (art. 58-59 KPA). A restored appeal is no longer late, so a finality noted before is overtaken; a paper
 * whose fee is paid goes on.
 */
export const decideRestorationAct = (keeping: PaperKeeping) =>
  act('proceedings.decide-restoration', async (frame, input: DecideRestoration) => {
    const opened = await openMatter(frame, 'proceedings.decide-restoration', input)
    if (!opened.ok) return opened
    const matter = opened.event
    const missed = await missedOf(frame, matter, input)
    if (!missed.ok) return missed
    const letter = await findCameBy(frame, input.cameBy)
    if (!letter.ok) return letter
    const { outcome, decidedOn, requestedOn, orderSign, grounds, obstacleEndedOn } = input
    const { id: missedId, lastDay, ...kind } = missed.event
    const judged = decideRestoration({
      ...{ ...kind, outcome, lastDay: day(lastDay), obstacleEndedOn: day(obstacleEndedOn) },
      ...{ requestedOn: day(requestedOn), decidedOn: day(decidedOn), today: frame.today },
      calendar: (await readOfficeDays(frame.tx)).legal,
    })
    if (!judged.ok) return judged
    const { basis, remedy, askUntil } = judged.event
    const { by, term, call } = kind
    const documents = call
      ? await writeOrderAbout(frame, matter, { call, askUntil: askUntil.lastDay.toString(), input })
      : accept([])
    if (!documents.ok) return documents
    const appeal = term === 'appeal'
    await insertRestoration(frame.tx, {
      ...{ id: frame.newId(), ...ownerOf(matter), paper_id: letter.event, last_day: lastDay, outcome, basis, remedy },
      ...{ appeal_id: appeal ? missedId : null, fee_call_id: appeal ? null : missedId, decided_by_whom: by },
      ...{ obstacle_ended_on: obstacleEndedOn, requested_on: requestedOn, ask_until: askUntil.lastDay.toString() },
      derivation: JSON.stringify(askUntil.steps.map((step) => ({ ...step, day: step.day?.toString() }))),
      ...{ order_sign: orderSign, decided_on: decidedOn, grounds },
      ...{ decided_by: frame.actor.staffId, decided_at: frame.now },
    })
    const data = { outcome, of: appeal ? 'appeal' : 'fee', decidedOn, orderSign, basis }
    const documentId = documents.event[0] ?? null
    frame.record({ event: 'term-restoration-decided', ...subjectOf(matter), documentId, data })
    recordCameBy(frame, 'restoration', matter, letter.event)
    if (outcome === 'granted') await carryOut(frame, matter, { missedId, paidOn: input.paidOn, keeping })
    const until = askUntil.lastDay.toString()
    return accept({ sign: matter.sign, outcome, basis, remedy, askUntil: until, documents: documents.event })
  })

/** `call`: the call to pay, about whose term this office writes the order. */
type MissedTermOf = Missed & Pick<RestorationOrder, 'term' | 'by' | 'act'> & { call: MissedCall | null }

/** What was missed, and whether it was done with the request: the appeal is there, the fee is paid. */
async function missedOf(
  { tx }: ActFrame,
  { record }: Matter,
  { appealId, paidOn }: DecideRestoration,
): Promise<Outcome<MissedTermOf, { why: string }>> {
  if ('case' in record) {
    const late = appealId === null ? undefined : await findLateAppeal(tx, record.case.id, appealId)
    return late
      ? accept({ ...late, term: 'appeal', by: 'appeal-body', act: 'done', call: null })
      : refuse({ why: 'no-late-appeal' })
  }
  const call = await findUnpaidCall(tx, record.paper.id)
  if (!call) return refuse({ why: 'no-term-to-restore' })
  return accept({ ...call, term: 'fee', by: 'this-office', act: paidOn === null ? 'missing' : 'done', call })
}

/** The order of this office, with the days it is about (art. 59 § 1 and 124 KPA). */
async function writeOrderAbout(
  frame: ActFrame,
  { record }: Matter,
  { call, askUntil, input }: { call: MissedCall; askUntil: string; input: DecideRestoration },
): Promise<Outcome<string[], Refusal>> {
  if (!('paper' in record)) return accept([])
  const { requestedOn: askedOn, obstacleEndedOn, outcome, decidedOn, orderSign, grounds } = input
  return writeFeeRestoring(frame, record.paper, {
    ...{ outcome, decidedOn, orderSign, grounds },
    summons: { of: call.issuedOn, servedOn: call.deliveredOn ?? call.issuedOn, lastDay: call.lastDay },
    request: { askedOn, obstacleEndedOn, lastDay: askUntil },
  })
}

async function carryOut(
  frame: ActFrame,
  { record }: Matter,
  { missedId, paidOn, keeping }: { missedId: string; paidOn: string | null; keeping: PaperKeeping },
): Promise<void> {
  if ('case' in record) {
    await changeAppeal(frame.tx, missedId, { note: 'none' })
    return overtakeFinality(frame, record.case.id)
  }
  if (paidOn !== null) await keeping.restoreFee(frame, record.paper, missedId, paidOn)
}

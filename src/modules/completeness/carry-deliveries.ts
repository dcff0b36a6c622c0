import { day } from '#domain/calendar/temporal.ts'
import { permitted } from '#domain/cases/paper-states.ts'
import { accept } from '#domain/outcome.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedPaper, lockPaper } from '#modules/cases/index.ts'
import type { CarryDelivery } from '#modules/outgoing/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { deliverFeeCallIn } from './deliver-fee-call-in.ts'
import { deliverSummonsIn } from './deliver-summons-in.ts'
import { findOpenFeeCall } from './fees-store.ts'
import { inForce, readSummonses } from './summonses-store.ts'

/**
 * A summons proved to be delivered starts its term (art. 57 § 1 KPA). Nothing follows where it was replaced or delivered
 * another way before, or where the paper went on without it.
 */
export const carrySummons: CarryDelivery = async (frame, summonsId, { how, note, ...delivered }) => {
  const paper = await lockAwaiting(frame, 'summonses', summonsId, 'completeness.record-delivery')
  const found = paper && inForce(await readSummonses(frame.tx, paper.id))
  if (!paper || !found || found.id !== summonsId || found.deliveredOn) return accept('without-effect')
  const summons = { ...found, issuedOn: day(found.issuedOn) }
  const { termFrom, ...proof } = delivered
  const carried = await deliverSummonsIn(frame, { paperId: paper.id, summons }, { how, note, termFrom, proof })
  return carried.ok ? accept('carried') : carried
}

/** The same for a call to pay (art. 261 § 1 KPA). */
export const carryFeeCall: CarryDelivery = async (frame, callId, { termFrom, deliveredOn, steps }) => {
  const paper = await lockAwaiting(frame, 'fee_calls', callId, 'completeness.record-fee-delivery')
  const call = paper && (await findOpenFeeCall(frame.tx, paper.id))
  if (!paper || !call || call.id !== callId || call.deliveredOn) return accept('without-effect')
  const proof = { deliveredOn, steps }
  const carried = await deliverFeeCallIn(frame, { paperId: paper.id, call }, { termFrom, proof })
  return carried.ok ? accept('carried') : carried
}

/** The paper of a letter, locked, when its state still waits for the delivery. */
async function lockAwaiting(
  { tx }: Pick<ActFrame, 'tx'>,
  table: 'summonses' | 'fee_calls',
  id: string,
  act: Permission,
): Promise<LockedPaper | undefined> {
  const paper = await lockPaper(tx, await paperOf(tx, table, id))
  return permitted(paper.state, act) ? paper : undefined
}

async function paperOf(tx: Tx, table: 'summonses' | 'fee_calls', id: string): Promise<string> {
  const row = await tx.selectFrom(table).select('paper_id').where('id', '=', id).executeTakeFirstOrThrow()
  return row.paper_id
}

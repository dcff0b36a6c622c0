import { formalLacks } from '#domain/completeness/check-items.ts'
import { deliverFeeCall, callForFee as judge } from '#domain/completeness/fee-call.ts'
import { accept } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import {
  changePaper,
  type LockedPaper,
  openPaper,
  readForLetter,
  readOfficeDays,
  sendableTo,
  type Target,
} from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { feeCallOf } from './documents/fee-call.ts'
import { insertFeeCall, setFeeDelivered } from './fees-store.ts'
import { readItems } from './items-store.ts'

export type FeeOrder = Target & { itemId: string; grosze: number | null; days: number; handed: 'today' | 'later' }

/** Calls for a fee due in advance: its own term and its own end, never the sanction of art. 64 (art. 261 § 1 KPA). */
export const callForFee = act('completeness.call-for-fee', async (frame, input: FeeOrder) => {
  const opened = await openPaper(frame, 'completeness.call-for-fee', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const items = await readItems(frame.tx, paper.id)
  const rules = await findCardRules(frame.tx, paper)
  const item = items.find((one) => one.id === input.itemId)
  const judged = judge({
    regime: rules?.profile.fees ?? 'none',
    item,
    typedGrosze: input.grosze,
    days: input.days,
    formalLacks: formalLacks(items).length,
  })
  if (!judged.ok) return judged
  const fee = { ...judged.event, basis: item?.basis ?? '' }
  const letters = await writeLetters(frame, paper, fee)
  if (!letters.ok) return letters
  const id = frame.newId()
  const issuedOn = frame.today.toString()
  const call = { id, paperId: paper.id, itemId: input.itemId, issuedOn, issuedBy: frame.actor.staffId }
  await insertFeeCall(frame.tx, { ...call, ...judged.event, documentId: letters.event })
  const lastDay = input.handed === 'today' ? await handToday(frame, id, fee.days) : null
  await changePaper(frame.tx, paper.id, { state: 'fee-due' })
  const data = { what: fee.what, grosze: fee.grosze, days: fee.days, lastDay }
  frame.record({ event: 'fee-called', paperId: paper.id, documentId: letters.event, data })
  return accept({ paperId: paper.id, documentId: letters.event, lastDay })
})

async function writeLetters(frame: ActFrame, paper: LockedPaper, fee: Parameters<typeof feeCallOf>[0]['fee']) {
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const ids: string[] = []
  for (const addressee of sendable.event) {
    const content = feeCallOf({ letter, addressee, fee })
    const of = { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
    ids.push(await createDocument(frame.tx, of, frame))
  }
  return accept(ids[0] ?? '')
}

async function handToday({ tx, today }: ActFrame, id: string, days: number): Promise<string> {
  const { legal: calendar } = await readOfficeDays(tx)
  const term = deliverFeeCall({ issuedOn: today, deliveredOn: today, days, today, calendar })
  if (!term.ok) throw new Error(term.refusal.why)
  await setFeeDelivered(tx, id, term.event)
  return term.event.lastDay.toString()
}

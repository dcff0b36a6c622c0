import { formalLacks } from '#domain/completeness/check-items.ts'
import { deliverFeeCall, callForFee as judge } from '#domain/completeness/fee-call.ts'
import type { Term } from '#domain/deadlines/term.ts'
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
import { type FeeCallParts, feeCallOf } from './documents/fee-call.ts'
import { insertFeeCall, setFeeDelivered } from './fees-store.ts'
import { readPayOf } from './how-to-pay.query.ts'
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
  const term = input.handed === 'today' ? await termFromToday(frame, fee.days) : null
  const pay = await readPayOf(frame.tx, paper, frame.today.toString())
  const letters = await writeLetters(frame, paper, { fee, handed: term && handedOn(term), pay })
  if (!letters.ok) return letters
  const id = frame.newId()
  const issuedOn = frame.today.toString()
  const call = { id, paperId: paper.id, itemId: input.itemId, issuedOn, issuedBy: frame.actor.staffId }
  await insertFeeCall(frame.tx, { ...call, ...judged.event, documentId: letters.event })
  if (term) await setFeeDelivered(frame.tx, id, term)
  await changePaper(frame.tx, paper.id, { state: 'fee-due' })
  const lastDay = term ? term.lastDay.toString() : null
  const data = { what: fee.what, grosze: fee.grosze, days: fee.days, lastDay }
  frame.record({ event: 'fee-called', paperId: paper.id, documentId: letters.event, data })
  return accept({ paperId: paper.id, documentId: letters.event, lastDay })
})

async function writeLetters(frame: ActFrame, paper: LockedPaper, call: Pick<FeeCallParts, 'fee' | 'handed' | 'pay'>) {
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const ids: string[] = []
  for (const addressee of sendable.event) {
    const content = feeCallOf({ letter, addressee, ...call })
    const of = { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
    ids.push(await createDocument(frame.tx, of, frame))
  }
  return accept(ids[0] ?? '')
}

/** The term of a call that is delivered today (art. 42 § 1 KPA). */
async function termFromToday({ tx, today }: ActFrame, days: number): Promise<Term> {
  const { legal: calendar } = await readOfficeDays(tx)
  const term = deliverFeeCall({ issuedOn: today, deliveredOn: today, days, today, calendar })
  if (!term.ok) throw new Error(term.refusal.why)
  return term.event
}

const handedOn = ({ lastDay, steps }: Term) => ({
  lastDay: lastDay.toString(),
  steps: steps.map(({ text, basis }) => ({ text, basis })),
})

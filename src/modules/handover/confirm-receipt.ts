import { accept } from '#domain/outcome.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { addRegisterEntry } from '#modules/registers/index.ts'
import { type AnsweredSheet, answerItems, type ItemsToAnswer } from './answer-items.ts'

export type ReceiptAnswer = {
  handoverId: string
  state: 'sent' | 'settled'
  received: number
  entries: { paperId: string; register: string; number: number; year: number }[]
}

/**
 * The receiving side acknowledges papers, one by one or all that are left, with a row for each. A post that keeps its own
 * register enters them there (seed step 5); the number in the register of incoming items stays theirs too.
 */
export const confirmReceipt = act<ItemsToAnswer, ReceiptAnswer, { why: string }>(
  'handover.confirm-receipt',
  async (frame, input) => {
    const answered = await answerItems(frame, input, { answer: 'received', reason: null })
    if (!answered.ok) return answered
    const { sheet, state, papers } = answered.event
    for (const paperId of papers)
      frame.record({
        event: 'receipt-confirmed',
        paperId,
        data: { sheet: formatRegisterNumber(sheet.number ?? 0, sheet.year), handoverId: sheet.id },
      })
    const entries = await enterInPostRegister(frame, answered.event)
    return accept({ handoverId: sheet.id, state, received: papers.length, entries })
  },
)

/** Last in the act: each entry locks the register's counter. */
async function enterInPostRegister(
  frame: ActFrame,
  { sheet, papers }: AnsweredSheet,
): Promise<ReceiptAnswer['entries']> {
  const register = await frame.tx
    .selectFrom('registers')
    .select(['id', 'code'])
    .where('post_id', '=', sheet.to_post_id)
    .executeTakeFirst()
  if (!register) return []
  const entries: ReceiptAnswer['entries'] = []
  for (const paperId of papers) {
    const entry = { registerId: register.id, entryId: frame.newId(), paperId, actorId: frame.actor.staffId }
    const { number, year } = await addRegisterEntry(frame.tx, entry)
    entries.push({ paperId, register: register.code, number, year })
    frame.record({
      event: 'post-entry-made',
      paperId,
      data: { register: register.code, entry: formatRegisterNumber(number, year) },
    })
  }
  return entries
}

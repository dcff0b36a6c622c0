import { type Answer, acknowledge, custodyAfter, sheetStateOf } from '#domain/handover/acknowledgement.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, lockPapers } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { decideItems, type LockedSheet, listItems, lockSheet, markSettled, type SheetItem } from './store.ts'

/** What the receiving side answers: for all that is still unanswered, or for the papers named. */
export type ItemsToAnswer = { handoverId: string; papers: 'all' | readonly string[] }

/** The sheet after the answers, and the papers answered now. */
export type AnsweredSheet = { sheet: LockedSheet; state: 'sent' | 'settled'; papers: string[] }

/**
 * The common work of confirming, refusing and reporting missing: locks the papers, then the sheet, asks the rule, gives
 * each item its answer and each paper its one holder.
 */
export async function answerItems(
  frame: ActFrame,
  { handoverId, papers }: ItemsToAnswer,
  given: { answer: Answer; reason: string | null },
): Promise<Outcome<AnsweredSheet, { why: string }>> {
  const before = chosen(await listItems(frame.tx, handoverId), papers)
  await lockPapers(
    frame.tx,
    before.map((item) => item.paper_id),
  )
  const sheet = await lockSheet(frame.tx, handoverId)
  frame.allow({ postIds: [sheet.to_post_id] }, handoverId)
  const now = await listItems(frame.tx, handoverId)
  const items = chosen(now, papers === 'all' ? 'all' : before.map((item) => item.paper_id))
  const allowed = acknowledge(
    { state: sheet.state, sentBy: sheet.sent_by },
    frame.actor.staffId,
    items.map((item) => item.state),
  )
  if (!allowed.ok) return refuse(allowed.refusal)

  const ids = items.map((item) => item.id)
  await decideItems(frame.tx, ids, {
    state: given.answer,
    reason: given.reason,
    by: frame.actor.staffId,
    at: frame.now,
  })
  const custody = custodyAfter(given.answer, { fromWindowId: sheet.from_window_id, toPostId: sheet.to_post_id })
  for (const { paper_id } of items)
    await changePaper(frame.tx, paper_id, {
      state: custody.state,
      holder_kind: custody.holderKind,
      holder_id: custody.holderId,
    })
  const state = sheetStateOf(now.map((item) => (ids.includes(item.id) ? given.answer : item.state)))
  if (state === 'settled') await markSettled(frame.tx, handoverId)
  return accept({ sheet, state, papers: items.map((item) => item.paper_id) })
}

function chosen(items: readonly SheetItem[], papers: ItemsToAnswer['papers']): SheetItem[] {
  if (papers === 'all') return items.filter((item) => item.state === 'sent')
  return papers.map((id) => {
    const item = items.find((one) => one.paper_id === id)
    if (!item) throw new NotFound('handover item')
    return item
  })
}

import { stateByMarks } from '#domain/completeness/marking.ts'
import { dropDemand as judge, newerEdition } from '#domain/completeness/newer-edition.ts'
import { accept } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { completePaper, withdrawOvertaken } from './complete-paper.ts'
import { readItems, setMark } from './items-store.ts'
import { readLaterEditions } from './later-editions.query.ts'
import { filedLate } from './mark-items.ts'
import { inForce, readSummonses } from './summonses-store.ts'

/** The item no longer demanded, and why the officer says so. */
export type Dropping = Target & { itemId: string; reason: string }

/**
 * An officer notes that an item is no longer demanded, because a newer edition of the card gave it up (edge case 43). The
 * edition of the day of arrival stays; the item is then not counted as missing.
 */
export const dropDemand = act('completeness.drop-demand', async (frame, input: Dropping) => {
  const opened = await openPaper(frame, 'completeness.drop-demand', input)
  if (!opened.ok) return opened
  const { tx, today } = frame
  const paper = opened.event
  const newer = newerEdition(await readLaterEditions(tx, paper.id), today)
  const judged = judge(await readItems(tx, paper.id), input.itemId, newer)
  if (!judged.ok) return judged
  const { item, edition } = judged.event
  await setMark(tx, [item.id], 'not-applicable', today.toString())
  const data = { item: item.name, edition, reason: input.reason }
  frame.record({ event: 'demand-dropped', paperId: paper.id, data })
  const state = stateByMarks(paper.state, await readItems(tx, paper.id))
  if (state === paper.state || state !== 'complete') await changePaper(tx, paper.id, {})
  else {
    await withdrawOvertaken(frame, paper, message('completeness.overtaken'))
    await completePaper(frame, paper, filedLate(inForce(await readSummonses(tx, paper.id))))
  }
  return accept({ paperId: paper.id, state })
})

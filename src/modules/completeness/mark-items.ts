import { day } from '#domain/calendar/temporal.ts'
import type { Mark } from '#domain/completeness/check-items.ts'
import { lateFilingDay } from '#domain/completeness/cure.ts'
import { markItems as judge, stateByMarks } from '#domain/completeness/marking.ts'
import { accept } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { completePaper, withdrawOvertaken } from './complete-paper.ts'
import { readItems, setMark } from './items-store.ts'
import { inForce, readSummonses, type Summons } from './summonses-store.ts'

export type Marks = Target & { marks: { itemId: string; mark: Mark }[] }

/** Marks what came and what did not; whether the paper is complete follows from the marks. */
export const markItems = act('completeness.mark-items', async (frame, input: Marks) => {
  const opened = await openPaper(frame, 'completeness.mark-items', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const items = await readItems(frame.tx, paper.id)
  const summons = inForce(await readSummonses(frame.tx, paper.id))
  const open = (summons?.items ?? []).filter((item) => item.curedOn === null).map((item) => item.itemId)
  const judged = judge(items, new Map(input.marks.map(({ itemId, mark }) => [itemId, mark])), new Set(open))
  if (!judged.ok) return judged
  const { changes } = judged.event
  for (const change of changes) await setMark(frame.tx, [change.itemId], change.to, frame.today.toString())
  if (changes.length > 0)
    frame.record({
      event: 'items-marked',
      paperId: paper.id,
      data: { marks: changes.map(({ name, to }) => `${name}: ${message(`completeness.mark.${to}`)}`) },
    })
  const state = stateByMarks(paper.state, judged.event.items)
  if (state === paper.state) await changePaper(frame.tx, paper.id, {})
  else if (state === 'complete') {
    await withdrawOvertaken(frame, paper, message('completeness.overtaken'))
    await completePaper(frame, paper, filedLate(summons))
  } else await changePaper(frame.tx, paper.id, { state })
  return accept({ paperId: paper.id, state, changed: changes.length })
})

/** Some lacks may have gone late before the rest was found not to be needed. */
export function filedLate(summons: Summons | undefined) {
  if (!summons) return null
  const cures = summons.items.map((item) => (item.curedOn ? day(item.curedOn) : null))
  return lateFilingDay(cures, summons.lastDay ? day(summons.lastDay) : null)
}

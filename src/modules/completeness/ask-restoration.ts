import { day } from '#domain/calendar/temporal.ts'
import { askRestoration as judge } from '#domain/completeness/restoring.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper } from '#modules/cases/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { readItems } from './items-store.ts'
import { procedureOf } from './letter-facts.query.ts'
import type { CureOrder } from './record-cure.ts'
import { findPendingRequest, insertRequest } from './restoring-store.ts'
import { demanded } from './summoned-items.ts'
import { inForce, readSummonses } from './summonses-store.ts'
import { findSupplement } from './supplement.query.ts'

export type RestoringOrder = CureOrder & { obstacleEndedOn: string; obstacle: string }

/**
 * Records a request to restore the missed term to remove defects, with what was removed together with it (art. 58 KPA). Any
 * request is taken; an officer decides it by order.
 */
export const askRestoration = act('completeness.ask-restoration', async (frame, input: RestoringOrder) => {
  const opened = await openPaper(frame, 'completeness.ask-restoration', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const summons = inForce(await readSummonses(frame.tx, paper.id))
  if (!summons) return refuse({ why: 'no-term-to-restore' })
  if (input.supplementId && !(await findSupplement(frame.tx, paper.id, input.supplementId)))
    return refuse({ why: 'not-its-supplement' })
  const items = await readItems(frame.tx, paper.id)
  const judged = judge(
    {
      itemIds: input.itemIds,
      arrivedOn: day(input.arrivedOn),
      postedOn: input.postedOn ? day(input.postedOn) : null,
      operator: input.operator,
      obstacleEndedOn: day(input.obstacleEndedOn),
    },
    {
      procedure: procedureOf((await findCardRules(frame.tx, paper))?.profile ?? null),
      today: frame.today,
      lastDay: summons.lastDay ? day(summons.lastDay) : null,
      items: demanded(summons, items),
      earlier: (await findPendingRequest(frame.tx, paper.id)) ? 'pending' : 'none',
    },
  )
  if (!judged.ok) return judged
  const id = frame.newId()
  const { arrivedOn, obstacleEndedOn, obstacle, cameBy, supplementId, itemIds } = input
  const askedOn = judged.event.askedOn.toString()
  const kept = { id, paperId: paper.id, summonsId: summons.id, askedOn, arrivedOn, obstacleEndedOn, obstacle }
  await insertRequest(frame.tx, {
    ...kept,
    cameBy,
    supplementId,
    itemIds,
    recordedBy: frame.actor.staffId,
    recordedAt: frame.now,
  })
  await changePaper(frame.tx, paper.id, {})
  // why the term was missed may be a matter of health: it stays with the request
  frame.record({ event: 'restoration-asked', paperId: paper.id, data: { askedOn, obstacleEndedOn } })
  return accept({ paperId: paper.id, requestId: id, askedOn })
})

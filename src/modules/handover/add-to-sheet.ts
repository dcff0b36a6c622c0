import { readyToHandOver } from '#domain/handover/ready.ts'
import { receivingPost, type Way } from '#domain/handover/receiving-post.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, lockPapers } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { readPapersToRoute, readRouting } from './routing.query.ts'
import { findLiveItems, insertItems, lockOpenSheet } from './store.ts'

export type SheetsAnswer = { sheets: { id: string; papers: number }[] }

type Routed = { paper: LockedPaper; way: Way }

/**
 * Puts complete papers on the open sheets of this window, one sheet per receiving post; all of them or, with the number
 * of the first that cannot go, none.
 */
export const addToSheet = act<{ papers: string[] }, SheetsAnswer, { why: string }>(
  'handover.add-to-sheet',
  async (frame, { papers }) => {
    const ids = [...new Set(papers)]
    const locked = await lockPapers(frame.tx, ids)
    if (locked.length < ids.length) throw new NotFound('paper')
    frame.allow({})
    const routed = await route(frame, locked)
    if ('why' in routed) return refuse(routed)
    const sheets: SheetsAnswer['sheets'] = []
    // in one order for everybody, so that two clerks who fill the same sheets wait for each other and do not deadlock
    const postIds = [...new Set(routed.map(({ way }) => way.postId))].sort()
    for (const postId of postIds)
      sheets.push(
        await listOnSheet(
          frame,
          routed.filter(({ way }) => way.postId === postId),
        ),
      )
    return accept({ sheets })
  },
)

async function route(frame: ActFrame, papers: readonly LockedPaper[]): Promise<Routed[] | { why: string }> {
  const ids = papers.map((paper) => paper.id)
  const [{ units, posts }, facts, live] = [
    await readRouting(frame.tx),
    await readPapersToRoute(frame.tx, ids, frame.today.toString()),
    await findLiveItems(frame.tx, ids),
  ]
  const routed: Routed[] = []
  for (const paper of papers) {
    const number = formatRegisterNumber(paper.number ?? 0, paper.year ?? 0)
    const { formalMarks = [], ...toRoute } = facts.get(paper.id) ?? { unitId: null, route: null, registerCode: null }
    const atHand = { ...paper, number, holderKind: paper.holder_kind, holderId: paper.holder_id, formalMarks }
    const ready = readyToHandOver(atHand, 'handover.add-to-sheet', windowOf(frame.actor))
    if (!ready.ok) return ready.refusal
    if (live.has(paper.id)) return { why: 'handover-already-listed', ...{ number } }
    const way = receivingPost(toRoute, units, posts)
    if (!way.ok) return { ...way.refusal, ...{ number } }
    routed.push({ paper, way: way.event })
  }
  return routed
}

async function listOnSheet(frame: ActFrame, routed: readonly Routed[]) {
  const [first] = routed
  if (!first) throw new Error('a sheet without papers')
  const sheet = await lockOpenSheet(frame.tx, {
    id: frame.newId(),
    windowId: first.paper.holder_id,
    way: first.way,
    year: frame.today.year,
    openedBy: frame.actor.staffId,
    openedAt: frame.now,
  })
  const papers = routed
    .map(({ paper }) => paper)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.number ?? 0) - (b.number ?? 0))
  await insertItems(
    frame.tx,
    sheet.id,
    papers.map((paper) => ({ id: frame.newId(), paperId: paper.id })),
  )
  for (const paper of papers) {
    // nothing formal is missing: from here on the paper is complete (T10)
    if (paper.state === 'checking') await changePaper(frame.tx, paper.id, { state: 'complete' })
    frame.record({ event: 'paper-listed', paperId: paper.id, data: { handoverId: sheet.id } })
  }
  return { id: sheet.id, papers: papers.length }
}

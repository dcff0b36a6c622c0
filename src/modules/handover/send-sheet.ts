import { handoverSheetContent } from '#domain/documents/handover-sheet.ts'
import { readyToHandOver } from '#domain/handover/ready.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { formatPaperBarcode } from '#domain/registers/paper-barcode.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, lockPapers } from '#modules/cases/index.ts'
import { createDocument, officeFacts } from '#modules/documents/index.ts'
import { listDigest } from './list-digest.ts'
import { readPapersToRoute } from './routing.query.ts'
import { readSheetContent, type SheetContent } from './sheet-content.query.ts'
import { type LockedSheet, listItems, lockSheet, markSent, takeSheetNumber } from './store.ts'

export type SentSheet = { handoverId: string; number: number; year: number; papers: number; documentId: string }

/**
 * Closes an open sheet and sends it on its way: its list is what the clerk saw (`seen`), it gets its number, its digest
 * and its print, and its papers are in transfer, held by the sheet until the other side answers.
 */
export const sendSheet = act<{ handoverId: string; seen: string }, SentSheet, { why: string }>(
  'handover.send-sheet',
  async (frame, { handoverId, seen }) => {
    const before = await listItems(frame.tx, handoverId)
    const papers = await lockPapers(
      frame.tx,
      before.map((item) => item.paper_id),
    )
    const sheet = await lockSheet(frame.tx, handoverId)
    frame.allow({}, handoverId)
    if (sheet.state !== 'open') return refuse({ why: 'handover-already-sent' })
    if (windowOf(frame.actor) !== sheet.from_window_id) return refuse({ why: 'handover-other-window' })
    const content = await readSheetContent(frame.tx, handoverId)
    if (content.items.length === 0) return refuse({ why: 'handover-empty' })
    if (listDigest(content.numbers) !== seen) return refuse({ why: 'handover-list-changed' })
    const trouble = await findUnready(frame, papers, sheet)
    return trouble ? refuse(trouble) : accept(await send(frame, sheet, papers, content))
  },
)

async function findUnready(frame: ActFrame, papers: readonly LockedPaper[], sheet: LockedSheet) {
  const facts = await readPapersToRoute(
    frame.tx,
    papers.map((paper) => paper.id),
    frame.today.toString(),
  )
  for (const paper of papers) {
    const atHand = {
      state: paper.state,
      number: formatRegisterNumber(paper.number ?? 0, paper.year ?? 0),
      holderKind: paper.holder_kind,
      holderId: paper.holder_id,
      formalMarks: facts.get(paper.id)?.formalMarks ?? [],
    }
    const ready = readyToHandOver(atHand, 'handover.send-sheet', sheet.from_window_id)
    if (!ready.ok) return ready.refusal
  }
  return undefined
}

async function send(
  frame: ActFrame,
  sheet: LockedSheet,
  papers: readonly LockedPaper[],
  content: SheetContent,
): Promise<SentSheet> {
  const { year } = frame.today
  const office = await frame.services.office()
  const number = await takeSheetNumber(frame.tx, year)
  const documentId = await createDocument(
    frame.tx,
    {
      content: handoverSheetContent({
        office: officeFacts(office),
        day: frame.today.toString(),
        barcode: formatPaperBarcode({ kind: 'handover-sheet', year, number, installation: office.installationDigit }),
        sheetNumber: formatRegisterNumber(number, year),
        ...content,
        officer: { name: frame.actor.name, position: frame.actor.position },
      }),
      paperId: null,
      caseId: null,
      createdBy: frame.actor.staffId,
    },
    frame,
  )
  const sent = { number, year, sentBy: frame.actor.staffId, sentAt: frame.now, documentId }
  await markSent(frame.tx, sheet.id, { ...sent, listDigest: listDigest(content.numbers) })
  for (const paper of papers) {
    await changePaper(frame.tx, paper.id, { state: 'in-transfer', holder_kind: 'transit', holder_id: sheet.id })
    frame.record({
      event: 'paper-handed-over',
      paperId: paper.id,
      documentId,
      data: { sheet: formatRegisterNumber(number, year), to: content.to, handoverId: sheet.id },
    })
  }
  return { handoverId: sheet.id, number, year, papers: papers.length, documentId }
}

import type { Selectable } from 'kysely'
import { inState } from '#domain/cases/paper-states.ts'
import { correctionOf, printed } from '#domain/intake/correction.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { Refusal } from '#web/act.ts'
import { correctedArrival } from './corrected-arrival.ts'
import { type CorrectedCard, correctedCard } from './corrected-card.ts'
import { correctedEnclosures } from './corrected-enclosures.ts'
import { type CorrectedParties, correctedParties } from './corrected-parties.ts'
import { correctedWay } from './corrected-way.ts'
import { lastPositions, mayWithdraw } from './corrected-withdrawals.ts'
import { describe } from './correction-description.ts'
import type { CorrectionForm } from './correction-form.ts'
import { changesInWords } from './correction-words.ts'
import { reissueConfirmation } from './reissue-confirmation.ts'
import { foldedSearch } from './search-text.ts'
import { insertCorrection, writeEnclosures, writeParties } from './store.ts'

/** A correction of one paper. */
export type CorrectPaperInput = CorrectionForm & { paperId: string }

/** Rows of a paper that a correction may change beside the paper itself. */
export type CorrectedRows = {
  parties: Selectable<Database['paper_parties']>[]
  enclosures: Selectable<Database['enclosures']>[]
}

/** What other counters do when an entry was corrected: they keep the checklist and the receipts. */
export type CorrectionFollowers = {
  changeCard(frame: ActFrame, paper: LockedPaper, reason: string): Promise<Outcome<null, Refusal>>
  reissueReceipt(frame: ActFrame, paper: LockedPaper): Promise<string | null>
}

/**
 * Corrects what an entry says, with a reason; before and after are kept. The number and the time of registration never
 * change, nothing is deleted, and what was printed from the entry is written anew. A form built on an older state is stale.
 */
export const correctPaper = (followers: CorrectionFollowers) =>
  act('intake.correct-paper', async (frame, input: CorrectPaperInput) => {
    const { tx } = frame
    const paper = await lockPaper(tx, input.paperId)
    frame.allow(await paperSubjectOf(tx, paper), paper.id)
    const state = inState(paper.state, 'intake.correct-paper')
    if (!state.ok) return state
    if (paper.version !== input.version) return refuse({ why: 'stale' })
    const settled = await settle(frame, paper, input)
    if ('why' in settled) return refuse(settled)
    const { rows, card, parties, enclosures } = settled
    const changed = correctionOf(...describe(paper, rows, input, settled))
    if (!changed.ok) return changed

    await changePaper(tx, paper.id, columnsOf(paper, input, settled))
    await writeParties(frame, paper.id, parties, input.reason)
    await writeEnclosures(frame, paper.id, enclosures, input.reason)
    await insertCorrection(frame, { paperId: paper.id, reason: input.reason, ...changed.event })
    const what = Object.keys(changed.event.after)
    const changes = await changesInWords(tx, changed.event)
    frame.record({ event: 'paper-corrected', paperId: paper.id, data: { reason: input.reason, what, changes } })
    if (card.after?.editionId !== card.before?.editionId) {
      const followed = await followers.changeCard(frame, await lockPaper(tx, paper.id), input.reason)
      if (!followed.ok) return followed
    }
    const documents = what.some(printed) ? await reissue(frame, followers, paper.id) : []
    return accept({ paperId: paper.id, changed: what, documents })
  })

type Settled = {
  rows: CorrectedRows
  card: CorrectedCard
  /** Why a way outside the card was agreed. */
  deliveryReason: string | null
  arrival: Exclude<Awaited<ReturnType<typeof correctedArrival>>, Refusal>
  parties: CorrectedParties
  enclosures: Exclude<ReturnType<typeof correctedEnclosures>, Refusal>
}

async function settle(frame: ActFrame, paper: LockedPaper, input: CorrectPaperInput): Promise<Settled | Refusal> {
  const card = await correctedCard(frame, paper, input)
  if ('why' in card) return card
  const way = correctedWay(paper, input, card)
  if (!way.ok) return way.refusal
  const arrival = await correctedArrival(frame, paper, input, card.after)
  if ('why' in arrival) return arrival
  const rows = await rowsOf(frame, paper.id)
  const last = await lastPositions(frame, paper.id)
  const parties = await correctedParties(frame, rows.parties, input.parties, last.party)
  if ('why' in parties) return parties
  const enclosures = correctedEnclosures(frame, rows.enclosures, input.enclosures, last.enclosure)
  if ('why' in enclosures) return enclosures
  const possible = await mayWithdraw(frame, rows, parties, enclosures)
  const deliveryReason = way.event.reason
  return possible.ok ? { rows, card, deliveryReason, arrival, parties, enclosures } : possible.refusal
}

async function rowsOf({ tx }: ActFrame, paperId: string): Promise<CorrectedRows> {
  const parties = tx.selectFrom('paper_parties').selectAll().where('paper_id', '=', paperId).orderBy('position')
  const enclosures = tx.selectFrom('enclosures').selectAll().where('paper_id', '=', paperId).orderBy('position')
  return { parties: await parties.execute(), enclosures: await enclosures.execute() }
}

function columnsOf(paper: LockedPaper, input: CorrectPaperInput, settled: Settled) {
  const { arrival, card, deliveryReason, rows, parties } = settled
  const standing = rows.parties
    .filter(({ id }) => !parties.withdrawn.some((row) => row.id === id))
    .map((row) => ({ ...row, ...parties.staying.find(({ id }) => id === row.id) }))
  const people = [...standing, ...parties.added]
  const names = people.map(({ name }) => name)
  return {
    ...arrival,
    title: input.title,
    kind: input.kind,
    text: input.text,
    remarks: input.remarks ?? '',
    letter_date: input.letterDate,
    sender_sign: input.senderSign,
    unit_id: card.unitId,
    delivery_form: input.deliveryForm ?? null,
    delivery_reason: deliveryReason,
    notify_by: input.notifyBy,
    applicant_name: people.find(({ role }) => role === 'applicant')?.name ?? paper.applicant_name,
    search: foldedSearch([input.title, ...names, input.senderSign ?? '']),
  }
}

async function reissue(frame: ActFrame, followers: CorrectionFollowers, paperId: string): Promise<string[]> {
  const paper = await lockPaper(frame.tx, paperId)
  const made = [await followers.reissueReceipt(frame, paper), await reissueConfirmation(frame, paper)]
  return made.filter((id) => id !== null)
}

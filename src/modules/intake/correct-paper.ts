import type { Selectable } from 'kysely'
import { inState } from '#domain/cases/paper-states.ts'
import { correctionOf } from '#domain/intake/correction.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'
import { correctedArrival } from './corrected-arrival.ts'
import { correctedParties } from './corrected-parties.ts'
import { describe } from './correction-description.ts'
import type { CorrectionForm } from './correction-form.ts'
import { foldedSearch } from './search-text.ts'
import { insertCorrection, updateEnclosure, updateParty } from './store.ts'

/** A correction of one paper. */
export type CorrectPaperInput = CorrectionForm & { paperId: string }

/** Rows of a paper that a correction may change beside the paper itself. */
export type CorrectedRows = {
  parties: Selectable<Database['paper_parties']>[]
  enclosures: Selectable<Database['enclosures']>[]
}

/**
 * Corrects what an entry says, with a reason; before and after are kept. The number and the time of registration never
 * change. A form built on an older state of the entry is stale.
 */
export const correctPaperAct = act('intake.correct-paper', async (frame, input: CorrectPaperInput) => {
  const { tx } = frame
  const paper = await lockPaper(tx, input.paperId)
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const state = inState(paper.state, 'intake.correct-paper')
  if (!state.ok) return state
  if (paper.version !== input.version) return refuse({ why: 'stale' })
  const arrival = await correctedArrival(frame, paper, input)
  if ('why' in arrival) return refuse(arrival)
  const rows = await rowsOf(frame, paper.id)
  const parties = await correctedParties(frame, rows.parties, input.parties)
  if ('why' in parties) return refuse(parties)
  const changed = correctionOf(...describe(paper, rows, input, { arrival, parties }))
  if (!changed.ok) return changed

  const names = rows.parties.map((row) => parties.find(({ id }) => id === row.id)?.name ?? row.name)
  await changePaper(tx, paper.id, {
    ...arrival,
    title: input.title,
    kind: input.kind,
    text: input.text,
    remarks: input.remarks ?? '',
    letter_date: input.letterDate,
    sender_sign: input.senderSign,
    unit_id: input.unitId ?? paper.unit_id,
    delivery_form: input.deliveryForm ?? null,
    notify_by: input.notifyBy,
    applicant_name: names[rows.parties.findIndex(({ role }) => role === 'applicant')] ?? paper.applicant_name,
    search: foldedSearch([input.title, ...names, input.senderSign ?? '']),
  })
  for (const party of parties) await updateParty(frame, paper.id, party)
  for (const enclosure of input.enclosures) await updateEnclosure(frame, paper.id, enclosure)
  await insertCorrection(frame, { paperId: paper.id, reason: input.reason, ...changed.event })
  const what = Object.keys(changed.event.after)
  frame.record({ event: 'paper-corrected', paperId: paper.id, data: { reason: input.reason, what } })
  return accept({ paperId: paper.id, changed: what })
})

async function rowsOf({ tx }: ActFrame, paperId: string): Promise<CorrectedRows> {
  const parties = tx.selectFrom('paper_parties').selectAll().where('paper_id', '=', paperId).orderBy('position')
  const enclosures = tx.selectFrom('enclosures').selectAll().where('paper_id', '=', paperId).orderBy('position')
  return { parties: await parties.execute(), enclosures: await enclosures.execute() }
}

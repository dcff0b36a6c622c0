import { inState } from '#domain/cases/paper-states.ts'
import { type AnnulmentFacts, annulment } from '#domain/intake/annulment.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { annulEntry } from '#modules/registers/index.ts'
import { findPaperByNumber } from './paper-by-number.query.ts'
import { insertLink } from './store.ts'

export type AnnulEntryInput = { paperId: string; reason: string; replacedBy: { number: number; year: number } | null }

/** Annuls an entry made by mistake: the number stays used, the reason is kept, the paper leaves every list of work. */
export const annulEntryAct = act('intake.annul-entry', async (frame, input: AnnulEntryInput) => {
  const { tx } = frame
  const paper = await lockPaper(tx, input.paperId)
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const state = inState(paper.state, 'intake.annul-entry')
  if (!state.ok) return state
  const replacing = input.replacedBy ? await findPaperByNumber(tx, paper.register_id, input.replacedBy) : undefined
  if (input.replacedBy && !replacing) return refuse({ why: 'no-such-number' })
  const holderKind = paper.holder_kind as AnnulmentFacts['holderKind']
  const replacedBy = replacing?.id ?? null
  const allowed = annulment({ holderKind, caseId: paper.case_id, paperId: paper.id, replacedBy })
  if (!allowed.ok) return allowed
  await changePaper(tx, paper.id, { state: 'annulled' })
  const by = { annulledBy: frame.actor.staffId, at: frame.now }
  await annulEntry(tx, { paperId: paper.id, reason: input.reason, replacedByPaperId: replacedBy, ...by })
  if (replacing) await insertLink(frame, { paperId: replacing.id, relatedId: paper.id, relation: 'replaces' })
  frame.record({ event: 'entry-annulled', paperId: paper.id, data: { reason: input.reason } })
  return accept({ paperId: paper.id })
})

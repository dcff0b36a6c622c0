import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { insertDecision } from './decisions-store.ts'
import { findOffered } from './offered-edition.query.ts'

/** The edition that the officer read about, and why it is not applied. */
export type Keeping = Target & { editionId: string; reason: string }

/** Decides that a later edition is not applied to a matter: it keeps its own, and the reason stays in the file. */
export const keepEdition = act(
  'edition-changes.keep-edition',
  async (frame, { editionId, reason, ...target }: Keeping) => {
    const opened = await openPaper(frame, 'edition-changes.keep-edition', target)
    if (!opened.ok) return opened
    const { tx } = frame
    const paper = opened.event
    const asked = { id: paper.id, editionId: paper.card_edition_id }
    const offered = await findOffered(tx, asked, frame.today.toString())
    if (!offered || offered.after.id !== editionId) return refuse({ why: 'edition-not-offered' })
    const { symbol, before, after, difference } = offered
    const changes = difference.behaviour.map(({ text }) => text)
    const kept = {
      paperId: paper.id,
      editionId,
      fromEditionId: before.id,
      basis: after.openMatters.basis,
      reason,
      changes,
    }
    await insertDecision(tx, {
      ...kept,
      id: frame.newId(),
      decision: 'declined',
      by: frame.actor.staffId,
      at: frame.now,
    })
    await changePaper(tx, paper.id, {})
    const data = { symbol, edition: after.edition, before: before.edition, reason }
    frame.record({ event: 'edition-declined', paperId: paper.id, data })
    return accept({ paperId: paper.id, symbol, edition: after.edition })
  },
)

import { accept, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { findOffered } from './offered-edition.query.ts'

/**
 * Opens a matter for a decision about the later edition that the officer read about: the paper, what is offered, and what
 * both decisions keep of it. Refused when that edition is not the one offered today.
 */
export async function openOffered(
  frame: ActFrame,
  act: 'edition-changes.apply-edition' | 'edition-changes.keep-edition',
  { editionId, ...target }: Target & { editionId: string },
) {
  const opened = await openPaper(frame, act, target)
  if (!opened.ok) return opened
  const paper = opened.event
  const asked = { id: paper.id, editionId: paper.card_edition_id }
  const offered = await findOffered(frame.tx, asked, frame.today.toString())
  if (!offered || offered.after.id !== editionId) return refuse({ why: 'edition-not-offered' as const })
  const decided = {
    paperId: paper.id,
    editionId,
    fromEditionId: offered.before.id,
    basis: offered.after.openMatters.basis,
    changes: offered.difference.behaviour.map(({ text }) => text),
    id: frame.newId(),
    by: frame.actor.staffId,
    at: frame.now,
  }
  return accept({ paper, offered, decided })
}

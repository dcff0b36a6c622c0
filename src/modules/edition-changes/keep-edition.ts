import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, type Target } from '#modules/cases/index.ts'
import { insertDecision } from './decisions-store.ts'
import { openOffered } from './open-offered.ts'

/** The edition that the officer read about, and why it is not applied. */
export type Keeping = Target & { editionId: string; reason: string }

/** Decides that a later edition is not applied to a matter: it keeps its own, and the reason stays in the file. */
export const keepEdition = act(
  'edition-changes.keep-edition',
  async (frame, { editionId, reason, ...target }: Keeping) => {
    const opened = await openOffered(frame, 'edition-changes.keep-edition', { editionId, ...target })
    if (!opened.ok) return opened
    const { tx } = frame
    const { paper, offered, decided } = opened.event
    const { symbol, before, after } = offered
    await insertDecision(tx, { ...decided, reason, decision: 'declined' })
    await changePaper(tx, paper.id, {})
    const data = { symbol, edition: after.edition, before: before.edition, reason }
    frame.record({ event: 'edition-declined', paperId: paper.id, data })
    return accept({ paperId: paper.id, symbol, edition: after.edition })
  },
)

import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockPapers, paperSubjectOf } from '#modules/cases/index.ts'
import { readChannelOrders } from './channel-orders.query.ts'
import { unsentOfWaiting } from './dispatch-letter.ts'
import { enterLetters } from './enter-letters.ts'
import { proposedFor } from './proposed-for.ts'
import { type ReadyLetter, readyLetters } from './ready-letters.ts'
import { findPapersOfWaiting } from './waiting-letters.query.ts'

export type LettersDispatch = { documentIds: readonly string[]; dispatchedOn: string }

/**
 * Sends several letters that wait, all or none, each by the way that the law puts first for its addressee (art. 39 KPA):
 * papers are locked first, then numbers are taken, then the entries.
 */
export const dispatchLetters = act<LettersDispatch, { letters: number }, { why: string }>(
  'outgoing.dispatch-letters',
  async (frame, { documentIds, dispatchedOn }) => {
    const papersOf = await findPapersOfWaiting(frame.tx, documentIds)
    const papers = await lockPapers(frame.tx, [...new Set(papersOf.values())])
    for (const paper of papers) frame.allow(await paperSubjectOf(frame.tx, paper), paper.id)
    const ready: ReadyLetter[] = []
    for (const documentId of documentIds) {
      const paper = papers.find(({ id }) => id === papersOf.get(documentId))
      if (!paper) return refuse({ why: 'letter-not-waiting' })
      const found = await unsentOfWaiting(frame, paper, documentId, dispatchedOn)
      if (!found.ok) return found
      const { letter } = found.event
      const about = { paperIds: [paper.id], caseIds: letter.caseId ? [letter.caseId] : [], about: 'letter' as const }
      const orders = await readChannelOrders(frame.tx, { ...about, names: [letter.addressee.name] }, frame.today)
      const proposed = proposedFor([...orders.values()])
      const way = proposed === 'e-delivery' ? proposed : 'post'
      const numbered = await readyLetters(frame, [letter], { way, dispatchedOn, reference: '' })
      if (!numbered.ok) return numbered
      ready.push(...numbered.event)
    }
    const entered = await enterLetters(frame, ready)
    return accept({ letters: entered.length })
  },
)

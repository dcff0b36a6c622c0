import { draftSummons } from '#domain/completeness/summons.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { readItems } from './items-store.ts'
import { findLeaving } from './leavings-store.ts'
import { putOnShelf, type WantedPlace } from './shelves-store.ts'
import { writeSummonsLetters } from './summons-letters.ts'
import { readSummonses } from './summonses-store.ts'
import { namedBefore, writeSummons } from './write-summons.ts'

export type SummonsOrder = Target & WantedPlace & { days: number; again: 'yes' | 'no' }

/** Writes a summons to be delivered by post, courier or e-Doręczenia; its term runs only from delivery (art. 64 § 2 KPA). */
export const issueSummons = act('completeness.issue-summons', async (frame, input: SummonsOrder) => {
  const opened = await openPaper(frame, 'completeness.issue-summons', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const items = await readItems(frame.tx, paper.id)
  if (items.some((item) => item.mark === 'unchecked')) return refuse({ why: 'items-unchecked' })
  if (await findLeaving(frame.tx, paper.id)) return refuse({ why: 'leaving-already-decided' })
  const rules = await findCardRules(frame.tx, paper)
  const earlier = await readSummonses(frame.tx, paper.id)
  const profile = rules?.profile ?? null
  const { days, again } = input
  const draft = draftSummons({ items, profile, days, summonedBefore: namedBefore(earlier), again })
  if (!draft.ok) return draft
  const letters = await writeSummonsLetters(frame, paper, { draft: draft.event, items, rules })
  if (!letters.ok) return letters
  const documentId = letters.event
  await writeSummons(frame, paper, earlier, { draft: draft.event, form: 'letter', documentId })
  const place = await putOnShelf(frame, paper, input)
  if (!place.ok) return place
  const { shelfId } = place.event
  await changePaper(frame.tx, paper.id, { state: 'summoned', holder_kind: 'shelf', holder_id: shelfId })
  const names = draft.event.lacks.map((lack) => lack.name)
  frame.record({ event: 'summons-issued', paperId: paper.id, documentId, data: { days, items: names } })
  return accept({ paperId: paper.id, documentId, place: place.event })
})

import { day } from '#domain/calendar/temporal.ts'
import { deliverSummons, extendTerm as judge } from '#domain/completeness/summons.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, readOfficeDays, type Target } from '#modules/cases/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { readItems } from './items-store.ts'
import { writeSummonsLetters } from './summons-letters.ts'
import { inForce, readSummonses, setDelivered } from './summonses-store.ts'
import { writeSummons } from './write-summons.ts'

export type ExtensionOrder = Target & { days: number; handed: 'today' | 'later'; reason: string }

/**
 * Sets a longer term before the running one lapses (edge case 7): a new round of summons for the same lacks replaces the
 * old. Handed today, its term runs from today; sent, from its delivery. Who decided stands in the history.
 */
export const extendTerm = act('completeness.extend-term', async (frame, input: ExtensionOrder) => {
  const opened = await openPaper(frame, 'completeness.extend-term', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const earlier = await readSummonses(frame.tx, paper.id)
  const old = inForce(earlier)
  if (!old) return refuse({ why: 'no-summons-to-extend' })
  const named = new Set(old.items.filter((item) => item.curedOn === null).map((item) => item.itemId))
  const items = await readItems(frame.tx, paper.id)
  const rules = await findCardRules(frame.tx, paper)
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const draft = judge({
    items: items.filter((item) => named.has(item.id)),
    profile: rules?.profile ?? null,
    days: input.days,
    lastDay: old.lastDay ? day(old.lastDay) : null,
    today: frame.today,
    calendar,
  })
  if (!draft.ok) return draft
  const letters = await writeSummonsLetters(frame, paper, { draft: draft.event, items, rules })
  if (!letters.ok) return letters
  const documentId = letters.event
  const id = await writeSummons(frame, paper, earlier, { draft: draft.event, form: 'letter', documentId })
  const { days, reason } = input
  const issued = { issuedOn: frame.today, deliveredOn: frame.today, days, today: frame.today, calendar }
  const term = input.handed === 'today' ? deliverSummons(issued) : null
  if (term && !term.ok) return term
  if (term) await setDelivered(frame.tx, id, { how: 'hand', note: '', term: term.event })
  const lastDay = term?.event.lastDay.toString() ?? null
  await changePaper(frame.tx, paper.id, { state: term ? 'cure-running' : 'summoned' })
  frame.record({ event: 'term-extended', paperId: paper.id, documentId, data: { days, reason, lastDay } })
  return accept({ paperId: paper.id, documentId, lastDay })
})

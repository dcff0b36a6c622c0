import { hasNoAddress, type SearchSource } from '#domain/completeness/no-address.ts'
import { accept } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { addressRuleOf } from './address-rule.ts'
import { insertSearch, readReachable } from './address-store.ts'
import { findCardRules } from './card-rules.query.ts'

export type SearchNote = Target & { sources: SearchSource[]; note: string; contactNote: string }

/** Keeps where the clerk looked for an address that the application does not give; an officer may then decide. */
export const noteNoAddress = act('completeness.note-no-address', async (frame, input: SearchNote) => {
  const opened = await openPaper(frame, 'completeness.note-no-address', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const rules = await findCardRules(frame.tx, paper)
  const judged = hasNoAddress(addressRuleOf(rules?.profile ?? null), await readReachable(frame.tx, paper.id))
  if (!judged.ok) return judged
  const { sources, note, contactNote } = input
  const searched = { searchedOn: frame.today.toString(), searchedBy: frame.actor.staffId }
  await insertSearch(frame.tx, { id: frame.newId(), paperId: paper.id, ...searched, sources, note, contactNote })
  await changePaper(frame.tx, paper.id, { state: 'no-address' })
  const places = sources.map((source) => message(`completeness.search.${source}`)).join(', ')
  frame.record({ event: 'address-searched', paperId: paper.id, data: { places } })
  return accept({ paperId: paper.id })
})

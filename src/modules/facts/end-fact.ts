import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { cardsThatUse, readNamings } from './namings.query.ts'
import { getFactForUpdate, insertVersion } from './store.ts'

/** From which day (ISO) the fact is no more, where that is known from, and the cards that use it as the person saw them. */
export type FactEnd = { factId: string; from: string; source: string; seen: readonly string[] }

/**
 * Ends a fact: from the day on there is no such telephone, account or desk, and no card may be saved that refers to it. Refused
 * until the person has seen every card that uses it then.
 */
export const endFact = act('facts.end-fact', async (frame, { factId, from, source, seen }: FactEnd) => {
  frame.allow({})
  const { kind, key, label, latest } = await getFactForUpdate(frame.tx, factId)
  if (!latest || latest.value === null) return refuse({ why: 'fact-ended-already' })
  if (from <= latest.from) return refuse({ why: 'fact-version-not-later', latest: latest.from })
  const using = cardsThatUse(await readNamings(frame.tx, { kind, key, about: [], values: [] }, from))
  if (using.some((card) => !seen.includes(card))) return refuse({ why: 'fact-in-use', cards: using.join(', '), from })
  const version = { id: frame.newId(), factId, from, value: null, source }
  await insertVersion(frame.tx, version, { by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'fact-ended', data: { label, from } })
  return accept({ factId })
})

import type { KeptFact } from '#domain/facts/fact.ts'
import { readValue, type ValueRefusal } from '#domain/facts/read-value.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { insertFact, insertVersion } from './store.ts'

/** A new fact with its first version. */
export type EnteredFact = {
  kind: KeptFact
  key: string
  label: string
  about: string[]
  value: string
  from: string
  source: string
}

type FactRefusal = ValueRefusal | { why: 'fact-known'; key: string }

/** Enters a fact that texts may refer to from now on. */
export const enterFact = act<EnteredFact, { factId: string }, FactRefusal>('facts.enter-fact', async (frame, input) => {
  frame.allow({})
  const { kind, key, label, about, from, source } = input
  const read = readValue(kind, input.value)
  if (!read.ok) return read
  const [id, versionId] = [frame.newId(), frame.newId()]
  const added = await insertFact(frame.tx, { id, kind, key, label, about }, frame.now)
  if (added === 'known') return refuse({ why: 'fact-known', key })
  const version = { id: versionId, factId: id, from, value: read.event, source }
  await insertVersion(frame.tx, version, { by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'fact-entered', data: { label, value: read.event, from } })
  return accept({ factId: id })
})

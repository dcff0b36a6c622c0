import { readValue } from '#domain/facts/read-value.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { getFactForUpdate, insertVersion } from './store.ts'

export type EnteredVersion = { factId: string; value: string; from: string; source: string }

/** Says what a fact is from a day on; texts that refer to it change on that day by themselves. */
export const enterVersion = act('facts.enter-version', async (frame, input: EnteredVersion) => {
  frame.allow({})
  const { kind, label, latest } = await getFactForUpdate(frame.tx, input.factId)
  const read = readValue(kind, input.value)
  if (!read.ok) return read
  const value = read.event
  const { factId, from, source } = input
  if (latest && from <= latest.from) return refuse({ why: 'fact-version-not-later', latest: latest.from })
  if (latest?.value === value) return refuse({ why: 'fact-version-same' })
  await insertVersion(
    frame.tx,
    { id: frame.newId(), factId, from, value, source },
    { by: frame.actor.staffId, at: frame.now },
  )
  frame.record({ event: 'fact-version-entered', data: { label, value, from } })
  return accept({ factId })
})

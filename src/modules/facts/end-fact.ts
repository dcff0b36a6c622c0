import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { getFactForUpdate, insertVersion } from './store.ts'

/** Ends a fact: from the day on there is no such telephone, account or desk, and no card may be saved that refers to it. */
export const endFact = act(
  'facts.end-fact',
  async (frame, { factId, from, source }: { factId: string; from: string; source: string }) => {
    frame.allow({})
    const { label, latest } = await getFactForUpdate(frame.tx, factId)
    if (!latest || latest.value === null) return refuse({ why: 'fact-ended-already' })
    if (from <= latest.from) return refuse({ why: 'fact-version-not-later', latest: latest.from })
    const version = { id: frame.newId(), factId, from, value: null, source }
    await insertVersion(frame.tx, version, { by: frame.actor.staffId, at: frame.now })
    frame.record({ event: 'fact-ended', data: { label, from } })
    return accept({ factId })
  },
)

import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { getFactForUpdate, withdrawVersionRow } from './store.ts'

type Withdrawal = { factId: string; versionId: string; why: string }

/** Takes the newest version of a fact back, when it was entered in error: the one before holds again. */
export const withdrawVersion = act('facts.withdraw-version', async (frame, { factId, versionId, why }: Withdrawal) => {
  frame.allow({})
  const { label, latest } = await getFactForUpdate(frame.tx, factId)
  if (latest?.id !== versionId) return refuse({ why: 'fact-version-not-newest' })
  await withdrawVersionRow(frame.tx, versionId, { by: frame.actor.staffId, at: frame.now, why })
  frame.record({ event: 'fact-version-withdrawn', data: { label, from: latest.from, why } })
  return accept({ factId })
})

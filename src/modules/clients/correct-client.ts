import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { type ClientDetails, clientFields, lockClient } from './client.query.ts'
import { changeDetails } from './store.ts'

export type ClientCorrection = { clientId: string; details: ClientDetails; reason: string }

/** Corrects a client's numbers and address, with a reason; history keeps what stood before. */
export const correctClient = act('clients.correct-client', async (frame, input: ClientCorrection) => {
  frame.allow({})
  const { clientId, details, reason } = input
  const { kind, details: before } = await lockClient(frame.tx, clientId)
  if (kind === 'organisation' && details.pesel) return refuse({ why: 'organisation-has-no-pesel' })
  const differing = clientFields.filter((field) => (before[field] || null) !== (details[field] || null))
  if (differing.length === 0) return refuse({ why: 'nothing-changed' })
  await changeDetails(frame.tx, clientId, details)
  const changes = differing.map((field) => ({ field, from: before[field], to: details[field] }))
  frame.record({ event: 'client-corrected', data: { clientId, changes, reason } })
  return accept({ clientId, corrected: differing })
})

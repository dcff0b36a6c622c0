import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changeAddress, lockAddress } from './addresses-store.ts'

export type AddressEnd = { addressId: string; lastDay: string; reason: string }

/** Writes the last day of an address: it was struck off the base, or the client took the agreement back. */
export const endAddress = act('e-delivery.end-address', async (frame, { addressId, lastDay, reason }: AddressEnd) => {
  frame.allow({})
  const found = await lockAddress(frame.tx, addressId)
  if (found.valid_to !== null) return refuse({ why: 'ade-address-ended' })
  if (lastDay < found.valid_from) return refuse({ why: 'ade-address-ends-before-start' })
  if (lastDay > frame.today.toString()) return refuse({ why: 'ade-address-in-future' })
  await changeAddress(frame.tx, addressId, { valid_to: lastDay })
  const { address, holder, client_id: clientId } = found
  frame.record({ event: 'electronic-address-ended', data: { addressId, clientId, address, holder, lastDay, reason } })
  return accept({ addressId, lastDay })
})

import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changeAddress, lockAddress } from './addresses-store.ts'

/** Notes that somebody looked today and the address still stands; the local copy is only as good as its last check. */
export const checkAddress = act('e-delivery.check-address', async (frame, { addressId }: { addressId: string }) => {
  frame.allow({})
  const found = await lockAddress(frame.tx, addressId)
  if (found.valid_to !== null) return refuse({ why: 'ade-address-ended' })
  await changeAddress(frame.tx, addressId, { checked_at: frame.now })
  const { address, holder, client_id: clientId } = found
  frame.record({ event: 'electronic-address-checked', data: { addressId, clientId, address, holder } })
  return accept({ addressId })
})

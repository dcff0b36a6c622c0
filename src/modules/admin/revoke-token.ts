import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { revokeTokenOf } from './tokens-store.ts'

/** Ends a token of one's own at once. Somebody else's is not found. */
export const revokeToken = act('admin.revoke-token', async (frame, { tokenId }: { tokenId: string }) => {
  frame.allow({}, frame.actor.staffId)
  const done = await revokeTokenOf(frame.tx, frame.actor.staffId, tokenId, frame.now)
  if (done === 'absent') throw new NotFound('token')
  frame.record({ event: 'token-revoked', data: { tokenId } })
  return accept({ tokenId })
})

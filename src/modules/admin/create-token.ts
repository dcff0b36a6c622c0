import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import type { Secret } from '#platform/secret.ts'
import { tokenDigest } from '#web/session.ts'
import { addToken } from './tokens-store.ts'

/** A token made before the act, so that neither the request's digest nor its kept answer holds it. */
export type CreateToken = { name: string; days: number; token: Secret }

/** A person's token for a program, which then acts with the person's rights until the token runs out or is revoked. */
export const createToken = act('admin.create-token', async (frame, input: CreateToken) => {
  frame.allow({}, frame.actor.staffId)
  const id = frame.newId()
  const expiresAt = new Date(frame.now.getTime() + input.days * 86_400_000)
  const row = { id, name: input.name, createdAt: frame.now, expiresAt }
  await addToken(frame.tx, frame.actor.staffId, tokenDigest(input.token.reveal()), row)
  frame.record({ event: 'token-created', data: { tokenId: id, name: input.name, days: input.days } })
  return accept({ tokenId: id, expiresAt: expiresAt.toISOString() })
})

import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** A program's token as its person sees it; the token itself is kept only as a digest. */
export type TokenRow = { id: string; name: string; createdAt: Date; expiresAt: Date }

/** Tokens that still work, the newest first. */
export function liveTokens(services: Services, staffId: string): Promise<TokenRow[]> {
  return services.database.db
    .selectFrom('api_tokens')
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('staff_id', '=', staffId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', services.clock.now())
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
}

/** Adds a token. */
export async function addToken(tx: Tx, staffId: string, digest: Buffer, token: TokenRow): Promise<void> {
  await tx
    .insertInto('api_tokens')
    .values({
      id: token.id,
      token_digest: digest,
      staff_id: staffId,
      name: token.name,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute()
}

/** Revokes a person's own token; `absent` when they have no such token that works. */
export async function revokeTokenOf(tx: Tx, staffId: string, id: string, now: Date): Promise<'revoked' | 'absent'> {
  const { numUpdatedRows } = await tx
    .updateTable('api_tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? 'revoked' : 'absent'
}

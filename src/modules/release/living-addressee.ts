import { accept, type Outcome } from '#domain/outcome.ts'
import { releaseToLiving } from '#domain/proceedings/party-died.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { readCaseParties } from './case-parties.query.ts'
import type { LockedResult } from './store.ts'

/** A document addressed to a party that died goes out to nobody; the others' documents do (art. 97 § 1 pkt 1 KPA). */
export async function releasable(
  tx: Tx,
  result: Pick<LockedResult, 'case_id' | 'paper_id' | 'recipient_party_id'>,
): Promise<Outcome<'release', { why: 'addressee-died' }>> {
  const parties = await readCaseParties(tx, result.case_id, result.paper_id)
  const addressee = parties.find((party) => party.id === result.recipient_party_id)
  return addressee ? releaseToLiving(addressee.life ?? 'living') : accept('release')
}

import { type OfficeLaw, officeLaw } from '#domain/legal-profiles/office-law.ts'
import { readLawChanges } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** The law that a card is measured by: the program's, with what the office entered. */
export async function lawOfOffice(db: Pick<Tx, 'selectFrom'>): Promise<OfficeLaw> {
  const law = officeLaw(await readLawChanges(db))
  if (!law.ok) throw new Error(`changes of law: ${law.refusal.why}`)
  return law.event
}

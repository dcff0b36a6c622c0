import type { AccessibilityStatement } from '#domain/status/accessibility-statement.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { readAccessibility } from './accessibility.query.ts'

/** The declaration as it stands, nobody else changing it meanwhile; undefined before the first. */
export async function lockAccessibility(tx: Tx): Promise<AccessibilityStatement | undefined> {
  // the office's row stands in for the declaration that may not be there yet
  await tx.selectFrom('office').select('id').forNoKeyUpdate().executeTakeFirstOrThrow()
  return readAccessibility(tx)
}

/** Writes the declaration, the first one or over the one before; what changed stands in history. */
export async function writeAccessibility(tx: Tx, statement: AccessibilityStatement): Promise<void> {
  const row = {
    state: statement.state,
    site_published_on: statement.sitePublishedOn,
    site_updated_on: statement.siteUpdatedOn,
    made_on: statement.madeOn,
    reviewed_on: statement.reviewedOn,
    basis: statement.basis,
    auditor: statement.auditor,
    report_url: statement.reportUrl,
    nonconformities: statement.nonconformities,
    exclusions: statement.exclusions,
    excessive_cost: statement.excessiveCost,
    excessive_cost_url: statement.excessiveCostUrl,
    contact_name: statement.contactName,
    contact_email: statement.contactEmail,
    contact_phone: statement.contactPhone,
    architecture: statement.architecture,
    architecture_url: statement.architectureUrl,
    communication: statement.communication,
    apps: statement.apps,
  }
  await tx
    .insertInto('accessibility_statement')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

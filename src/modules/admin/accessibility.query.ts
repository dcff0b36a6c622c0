import type { Kysely } from 'kysely'
import type { AccessibilityStatement } from '#domain/status/accessibility-statement.ts'
import type { Database } from '#platform/db/types.ts'

/** The office's declaration of accessibility; undefined while it has made none. */
export async function readAccessibility(db: Kysely<Database>): Promise<AccessibilityStatement | undefined> {
  return db
    .selectFrom('accessibility_statement')
    .select([
      'state',
      'site_published_on as sitePublishedOn',
      'site_updated_on as siteUpdatedOn',
      'made_on as madeOn',
      'reviewed_on as reviewedOn',
      'basis',
      'auditor',
      'report_url as reportUrl',
      'nonconformities',
      'exclusions',
      'excessive_cost as excessiveCost',
      'excessive_cost_url as excessiveCostUrl',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'contact_phone as contactPhone',
      'architecture',
      'architecture_url as architectureUrl',
      'communication',
      'apps',
    ])
    .$narrowType<Pick<AccessibilityStatement, 'state' | 'basis'>>()
    .executeTakeFirst()
}

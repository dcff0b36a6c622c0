import { z } from 'zod'
import { ASSESSMENTS, CONFORMITY, statementFaults } from '#domain/status/accessibility-statement.ts'
import { message } from '#messages/index.ts'
import { day, optionalDay, optionalText, requiredText } from '#web/form.ts'
import { optionalWeb, requiredMail } from './contact-forms.ts'

const statement = z
  .object({
    state: z.enum(CONFORMITY),
    nonconformities: optionalText(4000),
    exclusions: optionalText(4000),
    excessiveCost: optionalText(4000),
    excessiveCostUrl: optionalWeb,
    sitePublishedOn: day,
    siteUpdatedOn: day,
    madeOn: day,
    reviewedOn: optionalDay,
    basis: z.enum(ASSESSMENTS),
    auditor: optionalText(200),
    reportUrl: optionalWeb,
    contactName: requiredText(200, message('admin.accessibility.error.contactName')),
    contactEmail: requiredMail(message('admin.accessibility.error.contactEmail')),
    contactPhone: requiredText(60, message('admin.accessibility.error.contactPhone')),
    architecture: requiredText(4000, message('admin.accessibility.error.architecture')),
    architectureUrl: optionalWeb,
    communication: requiredText(4000, message('admin.accessibility.error.communication')),
    apps: optionalText(2000),
  })
  .superRefine((read, context) => {
    for (const { field, why } of statementFaults(read))
      context.addIssue({ code: 'custom', path: [field], message: message(`admin.accessibility.error.${why}`) })
  })

/** The declaration of accessibility with the reason of its change. */
export const accessibilityForm = statement.safeExtend({
  accessibilityReason: requiredText(300, message('admin.settings.error.reason')),
})

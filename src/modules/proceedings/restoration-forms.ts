import { z } from 'zod'
import { FINDINGS } from '#domain/proceedings/assessment.ts'
import { RESUMPTION_CAUSES, type ResumptionCause } from '#domain/proceedings/resumption.ts'
import { message } from '#messages/index.ts'
import { day, optionalDay, optionalId, requiredText } from '#web/form.ts'
import { cameByField } from './came-by.ts'

export const restorationForm = z.object({
  restoredAppeal: optionalId,
  restorationAskedOn: day,
  obstacleEndedOn: day,
  restorationOutcome: z.enum(['granted', 'refused'], { error: () => message('proceedings.error.restorationOutcome') }),
  restorationDecidedOn: day,
  restorationSign: requiredText(80, message('proceedings.error.restorationSign')),
  restorationGrounds: requiredText(4000, message('proceedings.error.restorationGrounds')),
  feePaidOn: optionalDay,
  restorationCameBy: cameByField,
})

const causes = Object.keys(RESUMPTION_CAUSES) as [ResumptionCause, ...ResumptionCause[]]
export const resumptionOfPaperForm = z.object({
  resumptionCause: z.enum(causes, { error: () => message('proceedings.error.resumptionCause') }),
  resumptionNamed: requiredText(2000, message('proceedings.error.resumptionNamed')),
})

export const assessmentForm = z.object({
  finding: z.enum(FINDINGS, { error: () => message('proceedings.error.finding') }),
  foundOn: day,
  assessedParty: optionalId,
  assessmentNote: requiredText(2000, message('proceedings.error.assessmentNote')),
})

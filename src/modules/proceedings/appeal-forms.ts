import { z } from 'zod'
import { APPEAL_RESULTS, type AppealResult } from '#domain/proceedings/appeal.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalDay, requiredText } from '#web/form.ts'

const results = Object.keys(APPEAL_RESULTS) as [AppealResult, ...AppealResult[]]

// Names of fields differ from form to form: they stand on one page, and an error must lead to its own field.
export const appealForm = z.object({ appellant: id, appealFiledOn: day, appealReceivedOn: day })
export const appealSendingForm = z.object({
  sentAppeal: id,
  appealSentOn: day,
  appealReference: requiredText(200, message('proceedings.error.appealReference')),
})
export const appealResultForm = z.object({
  decidedAppeal: id,
  appealResult: z.enum(results),
  appealResultOn: day,
  fileReturnedOn: optionalDay,
})
export const reviewForm = z.object({
  reviewedAppeal: id,
  reviewedOn: day,
  reviewParties: z.enum(['all-appealed-or-agree', 'others-oppose']),
  reviewNote: requiredText(2000, message('proceedings.error.reviewNote')),
})
export const waiverForm = z.object({ waivingParty: id, waivedOn: day })
export const finalityForm = z.object({})

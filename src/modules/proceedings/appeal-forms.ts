import { z } from 'zod'
import { APPEAL_RESULTS, type AppealResult } from '#domain/proceedings/appeal.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalDay, optionalText, requiredText } from '#web/form.ts'

const results = Object.keys(APPEAL_RESULTS) as [AppealResult, ...AppealResult[]]

// Names of fields differ from form to form: they stand on one page, and an error must lead to its own field.
export const appealForm = z.object({ appellant: id, appealFiledOn: day, appealReceivedOn: day })
export const appealWays = ['courier', 'post', 'e-delivery', 'hand'] as const
export const appealSendingForm = z
  .object({
    sentAppeal: id,
    appealSentOn: day,
    appealWay: z.enum(appealWays).default('courier'),
    appealAddress: optionalText(300).transform((value) => value ?? ''),
    appealReference: optionalText(200).transform((value) => value ?? ''),
    appealWayReason: optionalText(400).transform((value) => value ?? message('proceedings.appeal.wayReason')),
  })
  // a registered letter without a number gets one from the office's ranges, and cannot go without an address
  .refine((form) => form.appealWay === 'post' || form.appealReference !== '', {
    path: ['appealReference'],
    error: () => message('proceedings.error.appealReference'),
  })
  .refine((form) => form.appealWay !== 'post' || form.appealAddress !== '', {
    path: ['appealAddress'],
    error: () => message('proceedings.error.appealAddress'),
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

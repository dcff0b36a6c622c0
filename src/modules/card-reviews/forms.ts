import { z } from 'zod'
import { REVIEW_MONTHS } from '#domain/service-cards/card-freshness.ts'
import { message } from '#messages/index.ts'
import { optionalText, requiredText, wholeNumber } from '#web/form.ts'

/** Which cards the worklist shows. */
export const reviewsQuery = z.object({ show: z.enum(['mine', 'due', 'all']).optional().catch(undefined) })

/** A card confirmed as it is. */
export const confirmationForm = z.object({ seenEdition: wholeNumber(1, 10_000), reviewRemark: optionalText(400) })

/** Who keeps a card and how often it is looked at. */
export const planForm = z.object({
  reviewOwner: requiredText(200, message('cardReviews.ownerMissing')),
  reviewMonths: wholeNumber(REVIEW_MONTHS.least, REVIEW_MONTHS.most),
})

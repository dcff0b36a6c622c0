import { z } from 'zod'
import { LIFE_EVENTS } from '#domain/service-cards/card-parts.ts'
import { lookupText, wholeNumber } from '#web/form.ts'

/** What is looked for among the cards: words, a situation of life, a unit. */
export const listQuery = z.object({
  q: lookupText(80).optional(),
  event: z.enum(LIFE_EVENTS).optional().catch(undefined),
  unit: z
    .string()
    .regex(/^\p{Lu}[\p{Lu}\d./-]{0,19}$/u)
    .optional()
    .catch(undefined),
})

/** Which edition to show; the one in force when none is named. */
export const cardQuery = z.object({ edition: wholeNumber(1, 10_000).optional().catch(undefined) })

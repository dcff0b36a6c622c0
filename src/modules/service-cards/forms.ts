import { z } from 'zod'
import { text, wholeNumber } from '#web/form.ts'

/** What is looked for among the cards. */
export const listQuery = z.object({ q: text(80).optional().catch(undefined) })

/** Which edition to show; the one in force when none is named. */
export const cardQuery = z.object({ edition: wholeNumber(1, 10_000).optional().catch(undefined) })

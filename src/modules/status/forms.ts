import { z } from 'zod'
import { text } from '#web/form.ts'

/** The code as typed; what is wrong with it is said on the page it leads to. */
export const codeForm = z.object({ code: text(60).optional().catch('-') })

/** Where notices are to go; what is wrong with it is said at the field. */
export const subscribeForm = z.object({
  email: text(254)
    .optional()
    .catch('')
    .transform((value) => value ?? ''),
})

/** What the page of a code was led back to. */
export const statusQuery = z.object({ notices: z.enum(['asked']).optional().catch(undefined) })

/** To which lack a file is sent, and the key of the page that sends it. */
export const sendForm = z.object({ itemId: z.uuid(), requestId: z.uuid().optional().catch(undefined) })

/** The form page knows only one trouble of its own. */
export const formQuery = z.object({ error: z.enum(['empty']).optional() })

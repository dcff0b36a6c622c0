import { z } from 'zod'
import { text } from '#web/form.ts'

/** The code as typed; what is wrong with it is said on the page it leads to. */
export const codeForm = z.object({ code: text(60).optional().catch('-') })

/** The form page knows only one trouble of its own. */
export const formQuery = z.object({ error: z.enum(['empty']).optional() })

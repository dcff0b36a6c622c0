import { z } from 'zod'
import { message } from '#messages/index.ts'
import { requiredText } from '#web/form.ts'

/** Which notice of the list, and how the client was told. */
export const tellingForm = z.object({
  messageId: z.uuid({ error: () => message('notifications.untold.choose') }),
  toldHow: requiredText(300, message('notifications.untold.howMissing')),
})

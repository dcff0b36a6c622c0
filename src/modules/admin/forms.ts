import { z } from 'zod'
import { message } from '#messages/index.ts'
import { requiredText } from '#web/form.ts'

/** A password as typed: nothing is trimmed or cleaned, it only may not be endless. */
const password = (missing: string) =>
  z
    .string({ error: missing })
    .min(1, { error: missing })
    .max(200, { error: () => message('errors.tooLong', { max: 200 }) })

const back = z.string().max(2000).optional().catch(undefined)

/** Sign-in. */
export const signInForm = z.object({
  login: requiredText(100, message('admin.signIn.loginMissing')),
  password: password(message('admin.signIn.passwordMissing')),
  back,
})

/** Unlocking. */
export const unlockForm = z.object({ password: password(message('admin.signIn.passwordMissing')), back })

/** Only the page to come back to. */
export const backForm = z.object({ back })

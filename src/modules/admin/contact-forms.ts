import { z } from 'zod'
import { message } from '#messages/index.ts'
import { optionalText, requiredText } from '#web/form.ts'

const isMail = (value: string) => /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/.test(value)
const isWeb = (value: string) => /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value)
const mail = () => message('admin.settings.error.mail')

/** An e-mail address or nothing. */
export const optionalMail = optionalText(200).refine((value) => value === null || isMail(value), { error: mail })

/** An e-mail address that must be there; `missing` is the sentence when it is not. */
export const requiredMail = (missing: string) => requiredText(200, missing).refine(isMail, { error: mail })

/** An address of a page (http or https), or nothing. */
export const optionalWeb = optionalText(300).refine((value) => value === null || isWeb(value), {
  error: () => message('admin.settings.error.web'),
})

/** Whom to write to about a hole: e-mail or a page over https (RFC 9116), or nothing. */
export const optionalSecurityContact = optionalText(300).refine(
  (value) => value === null || isMail(value) || (isWeb(value) && value.startsWith('https://')),
  { error: () => message('admin.settings.error.securityContact') },
)

/** Where the public pages stand: a host without a path; empty when the office has not said. */
export const publicAddress = z
  .string()
  .optional()
  .transform((value) => (value ?? '').trim().replace(/\/+$/, ''))
  .refine((value) => value === '' || (isWeb(value) && new URL(value).pathname === '/' && !/[?#@]/.test(value)), {
    error: () => message('admin.settings.error.publicAddress'),
  })

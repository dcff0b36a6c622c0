import { z } from 'zod'
import { message } from '#messages/index.ts'
import { backPath, optionalId, requiredText, text, wholeNumber } from '#web/form.ts'
import { preferenceValues } from '#web/preferences.ts'

/** A password as typed: nothing is trimmed or cleaned, it only may not be endless. */
const password = (missing: string) =>
  z
    .string({ error: missing })
    .min(1, { error: missing })
    .max(200, { error: () => message('errors.tooLong', { max: 200 }) })

const back = backPath

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

/** A form of one button. */
export const noFields = z.object({})

/** At which window the person sits. */
export const windowForm = z.object({ windowId: optionalId })

/** One's own display settings. */
export const displayForm = z.object({
  keyBar: z.enum(['on', 'off']),
  theme: z.enum(preferenceValues.theme),
  contrast: z.enum(preferenceValues.contrast),
  textSize: z.enum(preferenceValues.textSize),
})

/** A new token: what it is for, and how long it works. */
export const tokenForm = z.object({
  name: requiredText(100, message('admin.tokens.nameMissing')),
  days: wholeNumber(1, 366),
})

/** Change of one's own password. */
export const passwordForm = z
  .object({
    currentPassword: password(message('admin.password.currentMissing')),
    nextPassword: password(message('admin.password.nextMissing')),
    againPassword: password(message('admin.password.againMissing')),
  })
  .refine((form) => form.nextPassword === form.againPassword, {
    path: ['againPassword'],
    error: () => message('admin.password.notAgain'),
  })

/** Most characters of a draft, as JSON. */
const draftSize = 200_000

/** An unfinished form: all its fields as they stand, what names it, and whether it is put aside for another client. */
export const draftForm = z
  .looseObject({
    draftLabel: text(120).catch(''),
    draftLabelFrom: z.string().max(200).catch(''),
    formKey: z.uuid().catch(''),
    parked: z.enum(['yes', 'no']).catch('no'),
  })
  .transform(({ draftLabel, draftLabelFrom, parked, ...fields }) => {
    const { formKey } = fields
    const passing = formKey === '' ? /^(_csrf|requestId|formKey)$|password/i : /^(_csrf|requestId)$|password/i
    const kept = Object.entries(fields).filter(([name]) => !passing.test(name))
    const values: Record<string, unknown> = Object.fromEntries(kept)
    return { label: draftLabel || firstText(values, draftLabelFrom), parked, formKey, values }
  })
  .refine(({ values }) => JSON.stringify(values).length <= draftSize, { error: () => message('errors.tooLarge') })

/** The first text typed at one of these paths („parties.0.surname title”): it names the draft among others. */
function firstText(values: Record<string, unknown>, paths: string): string {
  for (const path of paths.split(' ')) {
    const found = path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null)?.[part], values)
    if (typeof found === 'string' && found.trim() !== '') return found.trim().slice(0, 120)
  }
  return ''
}

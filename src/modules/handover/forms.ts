import { z } from 'zod'
import { message } from '#messages/index.ts'
import { id, lookupText, manyOf, requiredText } from '#web/form.ts'
import { safeReturnPath } from '#web/preferences.ts'

/** The page a form of a panel stands on. */
const back = z
  .string()
  .max(300)
  .optional()
  .transform((path) => (path ? safeReturnPath(path) : undefined))

const papersOf = (missing: string) => manyOf(id).pipe(z.array(z.uuid()).min(1, { error: missing }).max(500))

/** Papers ticked for a sheet. */
export const addForm = z.object({ papers: papersOf(message('handover.tickPapers')), back })

/** The list as the clerk saw it before sending. */
export const sendForm = z.object({ seen: z.string().max(100) })

/** One paper to be taken off. */
export const removeForm = z.object({ paperId: id })

/** All that is left (`which=all`), or the ticked papers. */
export const confirmForm = z
  .object({ which: z.enum(['all', 'selected']).default('selected'), papers: manyOf(id), back })
  .refine((form) => form.which === 'all' || form.papers.length > 0, {
    path: ['papers'],
    error: () => message('handover.tickPapers'),
  })

/** One paper that is not taken, and why. */
export const declineForm = z.object({
  paperId: id,
  reason: requiredText(300, message('handover.reasonMissing')),
  back,
})

/** Codes scanned so far; they travel with the page, so that scanning works without scripts too. */
export const scanQuestion = z.object({
  scan: manyOf(lookupText(60)).transform((codes) => codes.filter((code) => code !== '').slice(0, 200)),
})

import { z } from 'zod'
import { message } from '#messages/index.ts'
import { id, optionalText, requiredText, wholeNumber } from '#web/form.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const version = z.preprocess(blank, wholeNumber(1, 1_000_000_000).optional()).transform((value) => value ?? null)

/** The edition as it was on the page, so that nobody applies another one than they read about. */
export const applicationForm = z.object({ version, appliedEditionId: id, appliedNote: optionalText(500) })

/** Why the edition is not applied. */
export const keepingForm = z.object({
  version,
  keptEditionId: id,
  keptWhy: requiredText(500, message('editionChanges.keepWhyMissing')),
})

/** Which page of the worklist, from 1. */
export const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

import { z } from 'zod'
import { uploadRefusals } from '#domain/completeness/upload.ts'
import { message } from '#messages/index.ts'
import { text, wholeNumber } from '#web/form.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const version = z.preprocess(blank, wholeNumber(1, 1_000_000_000).optional()).transform((value) => value ?? null)
const file = z.uuid({ error: () => message('uploads.whichMissing') })
const note = text(500)
  .optional()
  .transform((value) => value ?? '')

/** The file is what was asked for. */
export const acceptanceForm = z.object({ version, uploadId: file, uploadAcceptedNote: note })

/** Why it is not, from the list that the client reads. */
export const refusalForm = z.object({
  version,
  refusedUploadId: file,
  uploadRefusal: z.enum(uploadRefusals, { error: () => message('uploads.refusalMissing') }),
  uploadRefusedNote: note,
})

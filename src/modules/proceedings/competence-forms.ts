import { z } from 'zod'
import { message } from '#messages/index.ts'
import { optionalText, requiredText, wholeNumber } from '#web/form.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const version = z.preprocess(blank, wholeNumber(1, 1_000_000_000).optional()).transform((value) => value ?? null)
const note = (max: number) => optionalText(max).transform((value) => value ?? '')

export const forwardForm = z.object({
  version,
  authority: requiredText(200, message('proceedings.error.authority')),
  authorityAddress: requiredText(300, message('proceedings.error.authorityAddress')),
  reasons: requiredText(3000, message('proceedings.error.reasons')),
})

export const returnForm = z.object({
  version,
  because: z.enum(['unknown', 'common-court'], { error: () => message('proceedings.error.because') }),
  court: optionalText(200),
  courtDeclined: z.preprocess(blank, z.enum(['declined', 'has-not-declined']).default('has-not-declined')),
  orderSign: requiredText(120, message('proceedings.error.orderSign')),
  grounds: note(3000),
})

/** One matter a line. */
const lines = (missing: string) =>
  requiredText(2000, missing).transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )

export const separationForm = z.object({
  version,
  own: lines(message('proceedings.error.own')),
  apart: lines(message('proceedings.error.apart')).transform((written) => written.map(apartOf)),
})

/** „matter; authority”, or the matter alone where the authority is not known. */
function apartOf(line: string): { what: string; authority: string | null } {
  const [what = '', ...rest] = line.split(';')
  return { what: what.trim(), authority: rest.join(';').trim() || null }
}

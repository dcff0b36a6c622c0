import { z } from 'zod'
import { message } from '#messages/index.ts'

/** Issues for which a schema gives no sentence of its own: Polish instead of the library's English. */
z.config({
  customError: (issue) => {
    if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return message('errors.choose')
    return message(issue.input === undefined ? 'errors.required' : 'errors.invalid')
  },
})

/** What a form sent back: errors by field name (dots between levels), the empty name for the whole form. */
export type FormErrors = Record<string, string>

/** Text typed by a person, as it may be kept: NFC, no control or direction-override characters, ends trimmed. */
export function cleanText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
}

/** A line or more of text up to `max` characters; empty text counts as missing for `requiredText`. */
export function text(max: number) {
  return z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(max, { error: () => message('errors.tooLong', { max }) }))
}

/** Text that must not be empty. `missing` is the whole sentence shown at the field. */
export function requiredText(max: number, missing: string) {
  return text(max).pipe(z.string().min(1, { error: missing }))
}

/** Optional text: absent or empty gives null. */
export function optionalText(max: number) {
  return text(max)
    .optional()
    .transform((value) => value || null)
}

/** Words to look something up by: cut rather than refused when too long, empty when there are none. */
export function lookupText(max: number) {
  return z
    .string()
    .transform((value) => cleanText(value).slice(0, max))
    .catch('')
}

/** The page to come back to: a path of this site, never words. */
export const backPath = z
  .string()
  .max(2000)
  .regex(/^\/\S*$/)
  .optional()
  .catch(undefined)

/** A record's identifier. */
export const id = z.uuid({ error: () => message('errors.notFoundChoice') })

/** An identifier or nothing: an empty choice of a list gives null. */
export const optionalId = z
  .union([z.literal('').transform(() => null), id])
  .nullish()
  .transform((value) => value ?? null)

/** A day typed as 24.11.2026, 24-11-2026 or 2026-11-24; gives the ISO day. Impossible days are refused. */
export const day = z.string().transform((value, context) => {
  const iso = isoDay(value)
  if (iso) return iso
  context.addIssue({ code: 'custom', message: message('errors.date') })
  return z.NEVER
})

/** As `day`, or null when nothing was typed. */
export const optionalDay = z
  .union([
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => null),
    day,
  ])
  .nullish()
  .transform((value) => value ?? null)

/** A whole number in a range, typed or sent as a number. */
export function wholeNumber(from: number, to: number) {
  const error = () => message('errors.notInRange', { from, to })
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\s*\d{1,9}\s*$/, { error })
          .transform(Number),
      ],
      { error },
    )
    .pipe(z.number({ error }).int({ error }).min(from, { error }).max(to, { error }))
}

/** An amount typed in złote („17”, „17,50”), read as grosze; null when nothing was typed. `wrong` is the sentence at the field. */
export function amount(wrong: string) {
  return z
    .preprocess(
      (value) => (value === '' || value === null ? undefined : value),
      z
        .string()
        .regex(/^\s*\d{1,6}([.,]\d{2})?\s*(zł)?\s*$/, { error: wrong })
        .transform((typed) => Math.round(Number(typed.replace(',', '.').replace(/[^\d.]/g, '')) * 100))
        .optional(),
    )
    .transform((value) => value ?? null)
}

/** One or many: a single ticked box arrives as a bare string. */
export function manyOf<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(item), item.transform((one) => [one])])
    .optional()
    .transform((value) => (value ?? []) as z.output<Item>[])
}

function isoDay(value: string): string | null {
  const typed = value.trim()
  const polish = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/.exec(typed)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  const [year, month, date] = polish ? [polish[3], polish[2], polish[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (!year || !month || !date) return null
  const [y, m, d] = [Number(year), Number(month), Number(date)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (m < 1 || m > 12 || d < 1 || d > (lengths[m - 1] ?? 0) || y < 1900 || y > 2100) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** Reads a form; errors carry one Polish sentence per field. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { ok: true; value: z.output<Schema> } | { ok: false; errors: FormErrors } {
  const read = schema.safeParse(body ?? {})
  if (read.success) return { ok: true, value: read.data }
  const errors: FormErrors = {}
  const issues = inOrderOfFields(schema, read.error.issues)
  for (const issue of issues) {
    const field = issue.path.join('.')
    errors[field] ??= issue.message
  }
  return { ok: false, errors }
}

/** The summary of errors is read from the top, as the form is; the library reports some kinds of trouble before others. */
function inOrderOfFields(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const place = (issue: z.core.$ZodIssue) => fields.indexOf(String(issue.path[0] ?? ''))
  return [...issues].sort((a, b) => place(a) - place(b))
}

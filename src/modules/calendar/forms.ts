import { z } from 'zod'
import { readOpenings } from '#domain/calendar/typed-openings.ts'
import { DATE_KINDS } from '#domain/deadlines/drift.ts'
import { TERM_UNITS } from '#domain/deadlines/term-length.ts'
import { findLawSubject, type LawSubject } from '#domain/legal-profiles/office-law.ts'
import { message } from '#messages/index.ts'
import { backPath, day, optionalDay, optionalId, optionalText, requiredText } from '#web/form.ts'

/** Which year the page shows. */
export const calendarQuery = z.object({ year: z.coerce.number().int().min(2000).max(2050).nullable().catch(null) })

/** A count that may be left empty; anything else than digits is no number of anything. */
const count = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value, context) => {
    const text = String(value ?? '').trim()
    if (text === '') return null
    if (/^\d{1,4}$/.test(text)) return Number(text)
    context.addIssue({ code: 'custom', message: message('calendar.law.countWrong') })
    return z.NEVER
  })
const unit = z.enum(TERM_UNITS).catch('days')

const lawSubject = z.string().transform((text, context): LawSubject => {
  const subject = findLawSubject(text)
  if (subject) return subject
  context.addIssue({ code: 'custom', message: message('errors.notFoundChoice') })
  return z.NEVER
})

const lawRules = {
  ...{
    lengthCount: count,
    lengthUnit: unit,
    longestCount: count,
    longestUnit: unit,
    cureDays: count,
    appealDays: count,
  },
  remedy: optionalText(1_000),
}
type LawRules = z.output<z.ZodObject<typeof lawRules>>

/** The rules of a change of law from the fields of a form; an empty count leaves its rule as it is. */
export function rulesOf({
  lengthCount,
  lengthUnit,
  longestCount,
  longestUnit,
  cureDays,
  appealDays,
  remedy,
}: LawRules) {
  const length = (count: number | null, unit: (typeof TERM_UNITS)[number]) => (count === null ? null : { unit, count })
  const [term, longest] = [length(lengthCount, lengthUnit), length(longestCount, longestUnit)]
  return { length: term, longest, cureDays, appealDays, remedy }
}

/** What a rehearsal is asked; an incomplete question shows the forms again. */
export const rehearsalQuestion = z.object({
  kind: z.enum(['free-day', 'closure', 'law']).nullable().catch(null),
  date: optionalDay.catch(null),
  effect: z.enum(['free', 'ordinary']).catch('free'),
  name: optionalText(120).catch(null),
  basis: optionalText(300).catch(null),
  firstDay: optionalDay.catch(null),
  lastDay: optionalDay.catch(null),
  reason: optionalText(200).catch(null),
  law: optionalText(80).catch(null),
  since: optionalDay.catch(null),
  matters: z.enum(['begun-since', 'open-too']).catch('begun-since'),
  lawBasis: optionalText(300).catch(null),
  ...lawRules,
  remedy: optionalText(1_000).catch(null),
})

export type RehearsalQuestion = z.output<typeof rehearsalQuestion>

/** What stands for the list that was shown. */
const rehearsal = z.string().regex(/^[0-9a-f]{32}$/, { error: () => message('refusals.rehearsal-outdated') })

/** A correction of free days, confirmed. */
export const correctionForm = z.object({
  date: day,
  effect: z.enum(['free', 'ordinary']),
  name: requiredText(120, message('calendar.nameMissing')),
  basis: requiredText(300, message('calendar.basisMissing')),
  rehearsal,
  back: backPath,
})

/** A closure, confirmed. */
export const closureForm = z.object({
  firstDay: day,
  lastDay: day,
  reason: requiredText(200, message('calendar.reasonMissing')),
  rehearsal,
  back: backPath,
})

/** A change of law, confirmed. */
export const lawForm = z.object({
  law: lawSubject,
  since: day,
  matters: z.enum(['begun-since', 'open-too']),
  lawBasis: requiredText(300, message('calendar.basisMissing')),
  ...lawRules,
  rehearsal,
  back: backPath,
})

/** „7:30” or „07:30” as „07:30”; null when left empty. */
const timeOfDay = z
  .string()
  .nullish()
  .transform((value, context) => {
    const text = (value ?? '').trim()
    if (text === '') return null
    const [, hour = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? []
    if (hour !== '' && Number(hour) < 24 && Number(minutes) < 60) return `${hour.padStart(2, '0')}:${minutes}`
    context.addIssue({ code: 'custom', message: message('calendar.timeWrong') })
    return z.NEVER
  })

/** The hours of a single day; both empty when it is closed. */
export const openingDayForm = z.object({
  openingDay: day,
  openingPlace: optionalId,
  opens: timeOfDay,
  closes: timeOfDay,
  openingReason: requiredText(200, message('calendar.openingReasonMissing')),
})

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** All openings of a weekday in one field: „8:00–12:00, 12:30–16:00”; empty when it is closed. */
const openings = z
  .string()
  .nullish()
  .transform((value, context) => {
    const read = readOpenings(value ?? '')
    if (read.ok) return read.event
    context.addIssue({ code: 'custom', message: message(`refusals.${read.refusal.why}`) })
    return z.NEVER
  })

/** The hours of a week: `hours1` for Monday … `hours7` for Sunday. */
export const weekForm = z.object({
  weekSince: day,
  weekWhere: z.enum(['here', 'everywhere']),
  weekReason: requiredText(200, message('calendar.openingReasonMissing')),
  ...(Object.fromEntries(weekdays.map((at) => [`hours${at}`, openings])) as {
    [name in `hours${(typeof weekdays)[number]}`]: typeof openings
  }),
})

/** The seven days of a filled form, Monday first. */
export function weekOf(form: z.output<typeof weekForm>) {
  return weekdays.map((at) => form[`hours${at}`])
}

/** Taking the hours of a day back. */
export const withdrawalForm = z.object({ withdrawWhy: requiredText(300, message('calendar.revertWhyMissing')) })

/** Taking a change back. */
export const revertForm = z.object({ why: requiredText(300, message('calendar.revertWhyMissing')), rehearsal })

/** Confirming the clock. */
export const clockForm = z.object({ why: requiredText(300, message('calendar.clockWhyMissing')) })

const differenceSeen = { before: optionalDay, after: optionalDay }
const differenceWhy = requiredText(300, message('calendar.differenceWhyMissing'))

/** A difference as it was looked at, with the reason to take the derived day. */
export const acceptanceForm = z.object({ ...differenceSeen, acceptanceWhy: differenceWhy })

/** The same, with the reason to leave the day as it is. */
export const keepingForm = z.object({ ...differenceSeen, keepingWhy: differenceWhy })

/** Which kind of date an address names; nothing for any other word. */
export const dateKind = z.enum(DATE_KINDS)

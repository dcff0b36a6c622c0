import { z } from 'zod'
import { DATE_KINDS } from '#domain/deadlines/drift.ts'
import { message } from '#messages/index.ts'
import { backPath, day, optionalDay, optionalText, requiredText } from '#web/form.ts'

/** Which year the page shows. */
export const calendarQuery = z.object({ year: z.coerce.number().int().min(2000).max(2050).nullable().catch(null) })

/** What a rehearsal is asked; an incomplete question shows the forms again. */
export const rehearsalQuestion = z.object({
  kind: z.enum(['free-day', 'closure']).nullable().catch(null),
  date: optionalDay.catch(null),
  effect: z.enum(['free', 'ordinary']).catch('free'),
  name: optionalText(120).catch(null),
  basis: optionalText(300).catch(null),
  firstDay: optionalDay.catch(null),
  lastDay: optionalDay.catch(null),
  reason: optionalText(200).catch(null),
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

import { z } from 'zod'
import { day as dayOf } from '#domain/calendar/temporal.ts'
import { warsawMoment } from '#domain/calendar/warsaw.ts'
import { type OutgoingWay, type PostalService, postalServices } from '#domain/posting/outgoing-letter.ts'
import type { ReturnSlip } from '#domain/posting/return-slip.ts'
import { message } from '#messages/index.ts'
import { backPath, day, id, manyOf, optionalDay, optionalText, requiredText } from '#web/form.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const missing = (key: 'outgoing.error.day' | 'outgoing.error.firstNotice' | 'outgoing.error.reason') => () =>
  message(key)

/** How a letter that waits leaves the office. */
export const dispatchForm = z
  .object({
    letterId: id,
    way: z.enum(['post', ...postalServices, 'courier', 'e-delivery'], { error: () => message('outgoing.error.way') }),
    leftOn: day,
    reference: optionalText(100).transform((value) => value ?? ''),
    wayReason: optionalText(300).transform((value) => value ?? ''),
    back: backPath,
  })
  // a registered letter without a number gets one from the office's ranges, e-Doręczenia from the proof of sending
  .refine((form) => form.way !== 'courier' || form.reference !== '', {
    path: ['reference'],
    error: () => message('outgoing.error.reference'),
  })
  .transform(({ way, ...form }): typeof form & { way: OutgoingWay; service?: PostalService } =>
    way === 'registered-with-slip' || way === 'registered' || way === 'ordinary'
      ? { ...form, way: 'post', service: way }
      : { ...form, way },
  )

/** A range of numbers of registered letters, as the operator writes its ends. */
export const rangeForm = z.object({
  firstNumber: requiredText(40, message('outgoing.error.number')),
  lastNumber: requiredText(40, message('outgoing.error.number')),
})

/** A return slip as it is copied: what is not on it stays empty. */
export const slipForm = z
  .object({
    outcome: z.enum(['received', 'refused', 'noticed', 'sent-back', 'undeliverable'], {
      error: () => message('outgoing.error.outcome'),
    }),
    onDay: optionalDay,
    taker: z.preprocess(
      blank,
      z.enum(['addressee', 'authorised', 'household-member', 'neighbour', 'caretaker']).default('addressee'),
    ),
    takerNotice: z.preprocess(blank, z.enum(['left', 'not-left']).default('not-left')),
    firstNotice: optionalDay,
    secondNotice: optionalDay,
    reason: z.preprocess(blank, z.enum(['address-incomplete', 'moved-away', 'unknown', 'deceased']).optional()),
  })
  .refine((form) => form.outcome === 'noticed' || form.onDay !== null, {
    path: ['onDay'],
    error: missing('outgoing.error.day'),
  })
  .refine((form) => !['noticed', 'sent-back'].includes(form.outcome) || form.firstNotice !== null, {
    path: ['firstNotice'],
    error: missing('outgoing.error.firstNotice'),
  })
  .refine((form) => form.secondNotice === null || form.firstNotice !== null, {
    path: ['firstNotice'],
    error: missing('outgoing.error.firstNotice'),
  })
  .refine((form) => form.outcome !== 'undeliverable' || form.reason !== undefined, {
    path: ['reason'],
    error: missing('outgoing.error.reason'),
  })

/** The form as the rule reads it; what this kind of slip does not tell is left out. */
export function slipOf(form: z.output<typeof slipForm>): ReturnSlip {
  const { outcome, onDay, firstNotice, secondNotice, reason } = form
  const on = dayOf(onDay ?? firstNotice ?? '')
  const notices = firstNotice
    ? { firstNotice: dayOf(firstNotice), secondNotice: secondNotice ? dayOf(secondNotice) : null }
    : null
  if (outcome === 'received') return { outcome, on, taker: form.taker, takerNotice: form.takerNotice, notices }
  if (outcome === 'refused') return { outcome, on }
  if (outcome === 'undeliverable') return { outcome, on, reason: reason ?? 'unknown' }
  if (notices === null) throw new Error('the form asks for the first notice')
  return outcome === 'noticed' ? { outcome, notices } : { outcome, on, notices }
}

/** „24.11.2026 10:15”, the wall time of the proof. */
const proofMoment = z.string().transform((value, context) => {
  const [, on = '', hour = '', minute = ''] = /^\s*(\S+)\s+(\d{1,2})[:.](\d{2})\s*$/.exec(value) ?? []
  const read = day.safeParse(on)
  if (read.success && Number(hour) < 24 && Number(minute) < 60)
    return new Date(warsawMoment(dayOf(read.data), Number(hour), Number(minute))).toISOString()
  context.addIssue({ code: 'custom', message: message('outgoing.error.moment') })
  return z.NEVER
})

/** A proof from e-Doręczenia as the mailbox shows it. */
export const proofForm = z
  .object({
    proofKind: z.enum(['sending', 'opened', 'arrived', 'not-opened', 'failure'], {
      error: () => message('outgoing.error.proofKind'),
    }),
    proofNumber: requiredText(200, message('outgoing.error.proofNumber')),
    statedAt: proofMoment,
    arrivedOn: optionalDay,
    openedOn: optionalDay,
  })
  .refine((form) => form.proofKind === 'sending' || form.proofKind === 'failure' || form.arrivedOn !== null, {
    path: ['arrivedOn'],
    error: () => message('outgoing.error.arrivedOn'),
  })
  .refine((form) => form.proofKind !== 'opened' || form.openedOn !== null, {
    path: ['openedOn'],
    error: () => message('outgoing.error.openedOn'),
  })

/** The proof as the act takes it; what this kind does not tell is left out. */
export function evidenceOf({ proofKind: kind, proofNumber: number, statedAt, ...days }: z.output<typeof proofForm>) {
  const receipt = kind === 'opened' || kind === 'arrived' || kind === 'not-opened'
  const arrivedOn = receipt ? days.arrivedOn : null
  return { kind, number, statedAt, arrivedOn, openedOn: kind === 'opened' ? days.openedOn : null, fileSha256: null }
}

/** A letter that shall not leave after all. */
export const keepForm = z.object({
  keptId: id,
  keepReason: requiredText(300, message('outgoing.error.keepReason')),
  back: backPath,
})

/** Letters ticked on the list, and the day on which they all leave. */
export const sendTickedForm = z.object({
  ticked: manyOf(id).refine((ticked) => ticked.length > 0, { error: () => message('outgoing.error.ticked') }),
  tickedLeftOn: day,
})

export const withdrawalForm = z.object({ withdrawalReason: requiredText(300, message('outgoing.error.withdrawal')) })
export const noFields = z.object({})

/** How a letter left, as a filter: by post the service is chosen. */
export const sentWays = [...postalServices, 'courier', 'e-delivery', 'hand'] as const

/** Which entries of the register: before a number, of one day of dispatch, one way, with a slip that has not come. */
export const registerQuery = z.object({
  before: z.coerce.number().int().positive().max(99_999_999).nullable().catch(null),
  day: optionalDay.catch(null),
  way: z.preprocess(blank, z.enum(sentWays).optional()).catch(undefined),
  slip: z.preprocess(blank, z.enum(['awaited', 'late']).optional()).catch(undefined),
})
export type RegisterQuery = z.output<typeof registerQuery>

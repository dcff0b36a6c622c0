import { z } from 'zod'
import { letterSizes } from '#domain/posting/posting-book.ts'
import { message } from '#messages/index.ts'
import { amount, day, id, manyOf, optionalText, requiredText, wholeNumber } from '#web/form.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)

/** For which day and operator letters are gathered; another operator than the designated one is named. */
export const gatherForm = z
  .object({
    postingDay: day,
    operatorKind: z.enum(['designated', 'other']).default('designated'),
    operator: optionalText(100),
  })
  .refine((form) => form.operatorKind === 'designated' || form.operator !== null, {
    path: ['operator'],
    error: () => message('book.error.operator'),
  })

/** What was measured and paid for one letter; all may stay empty. */
export const lineForm = z.object({
  mass: z.preprocess(blank, wholeNumber(1, 50_000).optional()).transform((value) => value ?? null),
  size: z.preprocess(blank, z.enum(letterSizes).optional()).transform((value) => value ?? null),
  fee: amount(message('book.error.fee')),
})

export const takeOutForm = z.object({ reason: requiredText(300, message('book.error.reason')) })

/** The list as it was looked at. */
export const closeForm = z.object({ seen: z.string().max(100) })

export const stampForm = z
  .object({
    acceptedOn: day,
    acceptedBy: requiredText(200, message('book.error.acceptedBy')),
    refused: manyOf(id),
    refusedReason: optionalText(300),
    remarks: optionalText(1000).transform((value) => value ?? ''),
  })
  .refine((form) => form.refused.length === 0 || form.refusedReason !== null, {
    path: ['refusedReason'],
    error: () => message('book.error.refusedReason'),
  })

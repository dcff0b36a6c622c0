import { z } from 'zod'
import { caseOutcomes } from '#domain/cases/settle-case.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalId, optionalText, requiredText, wholeNumber } from '#web/form.ts'

/** Founding a case. The class is typed as digits; the rule says what is no class. */
export const foundCaseForm = z.object({
  jrwaClass: requiredText(20, message('cases.form.classMissing')),
  group: z
    .union([z.literal('').transform(() => null), wholeNumber(1, 9_999_999)])
    .nullish()
    .transform((value) => value ?? null),
  title: requiredText(300, message('cases.form.titleMissing')),
  officerId: optionalId,
})

export const joinCaseForm = z.object({ sign: requiredText(80, message('cases.form.signMissing')) })

export const assignOfficerForm = z.object({ officerId: id })

export const settleCaseForm = z.object({
  outcome: z.enum(caseOutcomes),
  settledOn: day,
  note: optionalText(1000),
})

export const closeCaseForm = z.object({})

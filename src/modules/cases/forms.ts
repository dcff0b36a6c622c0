import { z } from 'zod'
import { caseOutcomes } from '#domain/cases/settle-case.ts'
import { type GivenInstruction, REMEDIES } from '#domain/proceedings/instruction.ts'
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

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)

/** The instruction of a decision or an order; what is left empty follows from the procedure and the office's data. */
export const instructionFields = {
  remedy: z.preprocess(blank, z.enum(['usual', ...REMEDIES]).default('usual')),
  remedyTo: optionalText(200),
  remedyDays: z.preprocess(blank, wholeNumber(1, 365).optional()).transform((days) => days ?? null),
  remedyMode: optionalText(400),
  remedyFee: optionalText(200),
}

/** The fields as the act takes them. */
export function instructionOf(form: z.output<z.ZodObject<typeof instructionFields>>): GivenInstruction {
  const { remedy, remedyTo: to, remedyDays: days, remedyMode: mode, remedyFee: fee } = form
  return { remedy, to, days, mode, fee }
}

export const settleCaseForm = z.object({
  outcome: z.enum(caseOutcomes),
  settledOn: day,
  note: optionalText(1000),
  ...instructionFields,
})

export const closeCaseForm = z.object({})

import { z } from 'zod'
import { message } from '#messages/index.ts'
import { day, id, optionalDay, optionalId, optionalText, requiredText, wholeNumber } from '#web/form.ts'
import { blank, deliveryForms, enclosureForms, operators, paperKinds } from './forms.ts'

/** One party as corrected: its name and address by hand, or another known client chosen in its place. */
const party = z.object({
  id,
  clientId: optionalId,
  find: optionalText(120),
  name: requiredText(300, message('intake.nameMissing')),
  street: optionalText(120),
  postalCode: optionalText(12),
  locality: optionalText(80),
  phone: optionalText(40),
  email: optionalText(120),
})

const enclosure = z.object({
  id,
  name: requiredText(200, message('intake.enclosureNameMissing')),
  pages: z.preprocess(blank, wholeNumber(1, 9999).optional()),
  form: z.enum(enclosureForms),
  returnable: z.enum(['yes', 'no']),
})

const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : Object.values((value ?? {}) as object)),
    z.array(item).max(60),
  )

/** Everything that describes a paper. The number and the time of registration are not among it. */
export const correctionForm = z.object({
  version: wholeNumber(1, 1_000_000),
  reason: requiredText(500, message('intake.reasonMissing')),
  title: requiredText(300, message('intake.titleMissing')),
  kind: z.enum(paperKinds),
  text: optionalText(10_000),
  remarks: optionalText(2_000),
  arrivedOn: day,
  postedOn: optionalDay,
  operator: z.preprocess(blank, z.enum(operators).optional()),
  depositedOn: optionalDay,
  takenOutOn: optionalDay,
  evidence: optionalText(200),
  letterDate: optionalDay,
  senderSign: optionalText(80),
  unitId: optionalId,
  deliveryForm: z.preprocess(blank, z.enum(deliveryForms).optional()),
  notifyBy: optionalText(120),
  parties: list(party),
  enclosures: list(enclosure),
})

/** The form of a correction as read. */
export type CorrectionForm = z.output<typeof correctionForm>
export type PartyForm = CorrectionForm['parties'][number]

/** Columns of one party that a correction writes. */
export type PartyCorrection = {
  id: string
  client_id: string | null
  kind: 'natural' | 'organisation'
  name: string
  street: string
  postal_code: string
  locality: string
  phone: string | null
  email: string | null
}

import { z } from 'zod'
import { AGREED_WAYS } from '#domain/intake/agreed-way.ts'
import { channels } from '#domain/intake/registration.ts'
import { parseRegisterNumber } from '#domain/registers/register-number.ts'
import { message } from '#messages/index.ts'
import { id, manyOf, optionalDay, optionalId, optionalText, requiredText, wholeNumber } from '#web/form.ts'
import { optionalIdentifier } from '#web/identifier.ts'

/** A field left empty is a field without a value. */
export const blank = (value: unknown) => (value === '' || value === null ? undefined : value)

/** Choices that a fresh row already carries: they alone do not make it a filled one. */
const presets = ['role', 'kind', 'form', 'returnable', 'proxyScope', 'country']

/** Kinds of papers, in the order of lists. */
export const paperKinds = ['application', 'letter', 'supplement', 'complaint', 'petition', 'invoice', 'other'] as const
/** Whose stamp says when a letter was posted: the designated operator's day counts (art. 57 § 5 KPA). */
export const operators = ['designated', 'other'] as const
/** In what form an enclosure came. */
export const enclosureForms = ['copy', 'original', 'certified-copy', 'shown'] as const

/** A list whose rows the form numbers; rows with nothing typed are left out. */
function rows<Item extends z.ZodType>(item: Item) {
  const filled = (row: unknown) =>
    typeof row === 'object' &&
    row !== null &&
    Object.entries(row).some(([key, value]) => !presets.includes(key) && blank(value))
  return z
    .preprocess((value) => {
      const list = Array.isArray(value) ? value : Object.values((value ?? {}) as Record<string, unknown>)
      return list.map((row) => (filled(row) ? row : null))
    }, z.array(item.nullable()).max(60))
    .transform((list) => list.filter((row) => row !== null) as NonNullable<z.output<Item>>[])
}

const addressFields = {
  street: optionalText(120),
  postalCode: optionalText(12),
  locality: optionalText(80),
  country: optionalText(60),
  email: optionalText(120),
  phone: optionalText(40),
  ade: optionalIdentifier('ade'),
}

/** A person or an organisation behind a paper; no identity number is ever required (art. 63 § 2 KPA). */
const party = z
  .object({
    role: z.enum(['applicant', 'proxy', 'representative', 'bringer']),
    clientId: optionalId,
    /** What was typed to find a known client. */
    find: optionalText(120),
    picked: optionalId,
    kind: z.enum(['natural', 'organisation']).optional().default('natural'),
    surname: optionalText(120),
    givenNames: optionalText(120),
    organisation: optionalText(300),
    pesel: optionalIdentifier('pesel'),
    nip: optionalIdentifier('nip'),
    regon: optionalIdentifier('regon'),
    proxyScope: z.preprocess(blank, z.enum(['full', 'service', 'collection']).optional()),
    ...addressFields,
  })
  .refine((row) => row.role !== 'proxy' || row.proxyScope !== undefined, {
    path: ['proxyScope'],
    error: () => message('intake.proxyScopeMissing'),
  })
  .refine(
    (row) =>
      row.find === null || (row.clientId ?? row.picked) !== null || row.surname !== null || row.organisation !== null,
    {
      path: ['find'],
      error: () => message('intake.clientNotChosen'),
    },
  )
  .transform(({ find, picked, ...row }) => ({ ...row, clientId: row.clientId ?? picked }))

/** A party as the form gives it. */
export type PartyForm = z.output<typeof party>

const enclosure = z.object({
  name: requiredText(200, message('intake.enclosureNameMissing')),
  pages: z.preprocess(blank, wholeNumber(1, 9999).optional()),
  form: z.enum(enclosureForms).default('copy'),
  returnable: z.enum(['yes', 'no']).default('no'),
})

const yes = z.preprocess((value) => (value === 'yes' ? 'yes' : 'no'), z.enum(['yes', 'no']))

/** „supplement:id” or „duplicate:id”: what the clerk said of a possible duplicate. */
const link = z
  .string()
  .regex(/^(none|)$|^(supplement|duplicate):[0-9a-f-]{36}$/)
  .optional()

const fields = z.object({
  channel: z.enum(channels),
  arrivedOn: optionalDay,
  postedOn: optionalDay,
  operator: z.preprocess(blank, z.enum(operators).optional()),
  depositedOn: optionalDay,
  takenOutOn: optionalDay,
  evidence: optionalText(200),
  letterDate: optionalDay,
  senderSign: optionalText(80),
  lateEntryReason: optionalText(300),
  kind: z.preprocess(blank, z.enum(paperKinds).default('application')),
  title: requiredText(300, message('intake.titleMissing')),
  text: optionalText(10_000),
  remarks: optionalText(2_000),
  cardEditionId: optionalId,
  unitId: optionalId,
  visitId: optionalId,
  parties: rows(party),
  enclosures: rows(enclosure),
  present: manyOf(id),
  notApplicable: manyOf(id),
  needed: manyOf(id),
  everything: yes,
  checklistOf: optionalId,
  /** Names of originals for which the form offered a row. */
  proposed: manyOf(z.string().max(300)),
  matterText: optionalText(200),
  matterPicked: optionalId,
  outside: yes,
  link,
  formKey: optionalId,
  deliveryForm: z.preprocess(blank, z.enum(AGREED_WAYS).optional()),
  /** Why a way that the card does not name was agreed. */
  deliveryReason: optionalText(300),
  notifyBy: optionalText(120),
  supplementTo: optionalId,
  duplicateOf: optionalId,
  /** A paper that came in the same envelope (edge case 23). */
  envelopeOf: optionalId,
})

/** The whole intake form: one paper. */
export const registerForm = fields
  .refine(
    (form) => form.matterText === null || (form.cardEditionId ?? form.matterPicked) !== null || form.outside === 'yes',
    {
      path: ['matterText'],
      error: () => message('intake.matterNotChosen'),
    },
  )
  .transform(({ matterText, matterPicked, outside, link, checklistOf, ...form }) => {
    const [relation, related] = (link ?? '').split(':')
    const cardEditionId = outside === 'yes' ? null : (form.cardEditionId ?? matterPicked)
    return {
      ...form,
      cardEditionId,
      // said of the list of another card, before this one's came: nothing was said of this one
      everything: checklistOf === null || checklistOf === cardEditionId ? form.everything : ('no' as const),
      supplementTo: relation === 'supplement' && related ? related : form.supplementTo,
      duplicateOf: relation === 'duplicate' && related ? related : form.duplicateOf,
    }
  })

/** The intake form as read. */
export type RegisterForm = z.output<typeof registerForm>

/** A number in the register of incoming items as people write it: „123/2026”, „12 345 / 2026”. */
const paperNumber = (missing: string) =>
  requiredText(40, missing).transform((value, context) => {
    const number = parseRegisterNumber(value)
    if (number) return number
    context.addIssue({ code: 'custom', message: message('intake.numberUnreadable') })
    return z.NEVER
  })

/** Annulment of an entry. */
export const annulForm = z.object({
  reason: requiredText(500, message('intake.reasonMissing')),
  replacedBy: z
    .union([z.literal('').transform(() => null), paperNumber('')])
    .nullish()
    .transform((value) => value ?? null),
})

/** What the paper is to an earlier one. */
export const linkForm = z.object({
  related: paperNumber(message('intake.numberMissing')),
  relation: z.enum(['supplement', 'duplicate', 'envelope']),
})

/** The protocol of an oral application. Its fields share the paper's page with other forms, so their names are its own. */
export const protocolForm = z
  .object({
    readBack: yes,
    startedAt: z.preprocess(
      blank,
      z
        .string()
        .regex(/^\d{1,2}:\d{2}$/, { error: () => message('intake.timeUnreadable') })
        .optional(),
    ),
    others: optionalText(1000),
    signing: z.enum(['signs', 'cannot-sign', 'refuses']),
    signer: optionalText(200),
    signingReason: optionalText(300),
    remarks: optionalText(1000),
    corrections: optionalText(1000),
  })
  .transform(({ others, signingReason, ...form }) => ({ ...form, present: others, reason: signingReason }))

/** The form of the protocol as read. */
export type ProtocolForm = z.output<typeof protocolForm>

import { z } from 'zod'
import { AGREED_WAYS } from '#domain/intake/agreed-way.ts'
import { message } from '#messages/index.ts'
import { day, id, optionalDay, optionalId, optionalText, requiredText, wholeNumber } from '#web/form.ts'
import { optionalIdentifier } from '#web/identifier.ts'
import { blank, enclosureForms, operators, paperKinds } from './forms.ts'

/** Whether a row of the entry stays or is taken back. */
export const fates = ['stays', 'withdrawn'] as const
/** Who a person added by a correction may be. */
export const partyRoles = ['applicant', 'proxy', 'representative', 'bringer'] as const
/** How far a proxy may act. */
export const proxyScopes = ['full', 'service', 'collection'] as const

const fate = z.preprocess(blank, z.enum(fates).default('stays'))

/** One party: a standing one (by its id) as corrected or taken back, or a new one; by hand or chosen among known clients. */
const party = z
  .object({
    id: optionalId,
    fate,
    role: z.preprocess(blank, z.enum(partyRoles).optional()),
    kind: z.preprocess(blank, z.enum(['natural', 'organisation']).default('natural')),
    proxyScope: z.preprocess(blank, z.enum(proxyScopes).optional()),
    clientId: optionalId,
    find: optionalText(120),
    name: optionalText(300),
    street: optionalText(120),
    postalCode: optionalText(12),
    locality: optionalText(80),
    phone: optionalText(40),
    email: optionalText(120),
    /** Left out: stays as it is. */
    ade: z.union([z.undefined(), optionalIdentifier('ade')]),
  })
  .refine((row) => row.fate === 'withdrawn' || row.name !== null || (row.id === null && row.clientId !== null), {
    path: ['name'],
    error: () => message('intake.nameMissing'),
  })
  .refine((row) => row.id !== null || row.role !== undefined, {
    path: ['role'],
    error: () => message('errors.choose'),
  })
  .refine((row) => row.id !== null || row.role !== 'proxy' || row.proxyScope !== undefined, {
    path: ['proxyScope'],
    error: () => message('intake.proxyScopeMissing'),
  })

const enclosure = z.object({
  id: optionalId,
  fate,
  whereabouts: optionalText(300),
  name: requiredText(200, message('intake.enclosureNameMissing')),
  pages: z.preprocess(blank, wholeNumber(1, 9999).optional()),
  form: z.enum(enclosureForms).default('copy'),
  returnable: z.enum(['yes', 'no']).default('no'),
})

/** Rows of a form; a fresh row in which nothing was typed is left out without moving the numbers of the others. */
const list = <Item extends z.ZodType>(item: Item, telling: readonly string[]) =>
  z
    .preprocess((value) => {
      const rows = Array.isArray(value) ? value : Object.values((value ?? {}) as Record<string, unknown>)
      return rows.map((row) => (telling.some((name) => blank(row?.[name])) ? row : null))
    }, z.array(item.nullable()).max(60))
    .transform((rows) => rows.filter((row) => row !== null) as NonNullable<z.output<Item>>[])

/** People added to a paper, without those of whom nothing was typed. */
export const newParties = list(party, ['clientId', 'find', 'name', 'street', 'locality', 'phone', 'email', 'ade'])

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
  /** The edition that governs the matter; empty outside the catalogue; left out when the card stays. */
  cardEditionId: z.union([z.literal('').transform(() => null), id]).nullish(),
  deliveryForm: z.preprocess(blank, z.enum(AGREED_WAYS).optional()),
  /** Left out: stays as it is. */
  deliveryReason: z.union([z.undefined(), optionalText(300)]),
  notifyBy: optionalText(120),
  parties: list(party, ['id', 'clientId', 'find', 'name', 'street', 'locality', 'phone', 'email', 'ade']),
  enclosures: list(enclosure, ['id', 'name', 'pages']),
})

/** The form of a correction as read. */
export type CorrectionForm = z.output<typeof correctionForm>
export type PartyForm = CorrectionForm['parties'][number]
export type EnclosureForm = CorrectionForm['enclosures'][number]

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
  ade: string | null
  proxy_scope: 'full' | 'service' | 'collection' | null
}

/** A party that a correction adds. */
export type NewParty = PartyCorrection & { role: PartyRole; position: number }
type PartyRole = (typeof partyRoles)[number]

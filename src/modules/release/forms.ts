import { z } from 'zod'
import { capacities, identityDocuments, type ReceivingCapacity } from '#domain/release/may-receive.ts'
import { message } from '#messages/index.ts'
import { instructionFields } from '#modules/cases/index.ts'
import { day, id, lookupText, manyOf, optionalId, optionalText, requiredText, text, wholeNumber } from '#web/form.ts'
import { safeReturnPath } from '#web/preferences.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)

const back = z
  .string()
  .max(300)
  .optional()
  .transform((path) => (path ? safeReturnPath(path) : undefined))

const kind = z.enum(['decision', 'certificate', 'order', 'other'])
const title = requiredText(200, message('release.titleMissing'))
const appealDays = z.preprocess(blank, wholeNumber(1, 365).optional()).transform((days) => days ?? null)

/** A finished document on its way to the service office. */
export const sendForm = z.object({
  kind,
  title,
  signedOn: day,
  signedBy: requiredText(120, message('release.signedByMissing')),
  appealDays,
  namedId: optionalId,
  windowId: optionalId,
  back,
})

/** The place on the rack, when another than the proposed one is wanted. */
export const acceptForm = z.object({ slot: optionalText(20), back })

/** Who takes it: `capacity:person`, as the choices of the page give it; the person is left out for a stranger. */
const taker = z.string({ error: () => message('release.takerMissing') }).transform((value, context) => {
  const [capacity, partyId = ''] = value.split(':')
  const known = capacities.find((one): one is ReceivingCapacity => one === capacity)
  const party = optionalId.safeParse(partyId)
  if (known && party.success) return { capacity: known, partyId: party.data }
  context.addIssue({ code: 'custom', message: message('release.takerMissing') })
  return z.NEVER
})

const originals = { returned: manyOf(id), leftReason: optionalText(300) }

const handing = {
  taker,
  takerName: optionalText(200),
  authorisation: optionalText(300),
  authorisationNames: z.preprocess(blank, z.enum(['this', 'other']).default('other')),
  authorisedBy: optionalId,
  identity: z.enum(identityDocuments, { error: () => message('release.identityMissing') }),
  ...originals,
}

/** Into whose hands, shown by what, with which originals. */
export const releaseForm = z.object(handing)

type Handing = z.output<typeof releaseForm>

/** The form as the acts take it. */
export function delivering(form: Handing) {
  return {
    taker: {
      ...form.taker,
      name: form.takerName,
      authorisation: form.authorisation,
      names: form.authorisationNames,
      givenBy: form.authorisedBy,
    },
    identity: form.identity,
    returned: form.returned,
    leftReason: form.leftReason,
  }
}

/** The whole matter in one visit. */
export const spotForm = z.object({
  ...handing,
  outcome: kind,
  title,
  ...instructionFields,
  note: text(500).optional().default(''),
  back,
})

/** The file stands beside the form's fields. */
export const attachForm = z.object({})

/** Another file in place of the one that is there. */
export const replaceForm = z.object({ replaceReason: requiredText(300, message('release.file.reasonMissing')) })

/** Another agreed way. */
export const dispatchForm = z
  .object({
    delivery: z.enum(['post', 'e-delivery', 'courier'], { error: () => message('release.wayMissing') }),
    dispatchedOn: day,
    reference: text(120).optional().default(''),
    wayReason: text(300).optional().default(''),
    ...originals,
  })
  // a registered letter gets its number from the office's ranges, what the program sends from the proof of sending
  .refine((form) => form.delivery !== 'courier' || form.reference !== '', {
    path: ['reference'],
    error: () => message('release.referenceMissing'),
  })

/** The proof that came back. */
export const deliveryForm = z.object({
  deliveredOn: day,
  evidence: requiredText(200, message('release.evidenceMissing')),
})

/** `other`: the form of another way out instead of the release. */
export const resultQuery = z.object({ way: z.enum(['hand', 'other']).optional().default('hand') })

/** A scan, a number, its last digits, a sign or a name. */
export const rackQuestion = z.object({ scan: lookupText(60) })

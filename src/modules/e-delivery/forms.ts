import { z } from 'zod'
import { checkIdentifier } from '#domain/identifiers/check.ts'
import { message } from '#messages/index.ts'
import { day, type FormErrors, lookupText, requiredText } from '#web/form.ts'
import { identifierWarning } from '#web/identifier.ts'

const identityKinds = ['pesel', 'nip', 'regon'] as const

/** An address for electronic delivery as it is compared; one of another shape is kept as typed, with a warning. */
const address = requiredText(100, message('eDelivery.error.address')).transform((typed) => {
  const { reason, normalized } = checkIdentifier('ade', typed)
  return reason === 'format' ? typed : normalized
})

const entry = {
  address,
  addressKind: z.enum(['bae', 'agreed'], { error: () => message('eDelivery.error.kind') }),
  addressSource: requiredText(200, message('eDelivery.error.source')),
  addressFrom: day,
}

/** An address of a known client. */
export const clientAddressForm = z.object(entry)

/** An address of somebody known by a number only. */
export const addressForm = z.object({
  ...entry,
  holder: requiredText(200, message('eDelivery.error.holder')),
  identityKind: z.enum(identityKinds).default('nip'),
  identity: requiredText(40, message('eDelivery.error.identity')),
})

type Entry = z.output<typeof clientAddressForm>
type Typed = z.output<typeof addressForm>

/** What both forms say of the address, as the act takes it. */
export function entryOf({ address: to, addressKind: kind, addressSource: source, addressFrom: validFrom }: Entry) {
  return { address: to, kind, source, validFrom }
}

/** The typed holder, the number as it is compared. */
export function ownerOf({ holder, identityKind, identity }: Typed) {
  const { reason, normalized } = checkIdentifier(identityKind, identity)
  return { clientId: null, holder, identityKind, identity: reason === 'format' ? identity : normalized }
}

/** What seems wrong with the numbers of the form; nothing is refused for it. */
export function addressWarnings(form: Entry & Partial<Typed>): FormErrors {
  const found = {
    address: identifierWarning('ade', form.address),
    identity: form.identityKind && identifierWarning(form.identityKind, form.identity),
  }
  return Object.fromEntries(Object.entries(found).filter((one): one is [string, string] => one[1] !== undefined))
}

export const endForm = z.object({
  lastDay: day,
  endReason: requiredText(300, message('eDelivery.error.reason')),
})

export const noFields = z.object({})
export const addressQuestion = z.object({ q: lookupText(120) })

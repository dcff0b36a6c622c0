import { checkIban } from '../identifiers/iban.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { KeptFact } from './fact.ts'
import { amountsIn } from './reading/amounts.ts'
import { emailsIn, phonesIn } from './reading/contacts.ts'
import { journalsIn } from './reading/journals.ts'
import { addressesIn } from './reading/places.ts'

/** Why a value is none of its kind. */
export type ValueRefusal = {
  why:
    | 'fact-phone-wrong'
    | 'fact-email-wrong'
    | 'fact-account-wrong'
    | 'fact-rate-wrong'
    | 'fact-act-wrong'
    | 'fact-place-wrong'
}

type Read = (text: string) => string | null

const groups = (digits: string) => digits.replace(/(?<=^\d{2}(?:\d{4})*)(?=(?:\d{4})+$)/gu, ' ')

const readers: Record<KeptFact, { read: Read; why: ValueRefusal['why'] }> = {
  phone: { why: 'fact-phone-wrong', read: (text) => (phonesIn(`tel. ${text}`).length === 1 ? text : null) },
  email: { why: 'fact-email-wrong', read: (text) => (emailsIn(text)[0]?.norm === text.toLowerCase() ? text : null) },
  account: {
    why: 'fact-account-wrong',
    read(text) {
      const { valid, normalized } = checkIban(text)
      return valid ? groups(normalized.slice(2)) : null
    },
  },
  'cash-desk': { why: 'fact-place-wrong', read: (text) => (addressesIn(text).length > 0 ? text : null) },
  rate: { why: 'fact-rate-wrong', read: (text) => (amountsIn(text).length === 1 ? text : null) },
  act: { why: 'fact-act-wrong', read: (text) => (journalsIn(text).length === 1 ? text : null) },
}

/**
 * A value of a fact as it is kept, read by the same readers as the texts of cards, so that nothing is kept that could not
 * be found in a card: one number, one account with right check digits, one sum with its currency, one position of the
 * journal of laws, a cash desk with its address.
 */
export function readValue(kind: KeptFact, typed: string): Outcome<string, ValueRefusal> {
  const { read, why } = readers[kind]
  const value = read(typed.trim().replace(/\s+/gu, ' '))
  return value === null ? refuse({ why }) : accept(value)
}

import { checkAde } from './ade.ts'
import { checkIban } from './iban.ts'
import { checkIdCard } from './id-card.ts'
import { checkNip } from './nip.ts'
import { checkPesel } from './pesel.ts'
import { checkPostal } from './postal.ts'
import { checkRegon } from './regon.ts'
import type { CheckResult } from './result.ts'

const CHECKS = {
  pesel: checkPesel,
  nip: checkNip,
  regon: checkRegon,
  'id-card': checkIdCard,
  iban: checkIban,
  ade: checkAde,
  postal: checkPostal,
} as const satisfies Record<string, (value: string) => CheckResult>

export type IdentifierKind = keyof typeof CHECKS

/** The kinds that can be checked, in the order in which they are offered. */
export const IDENTIFIER_KINDS = Object.keys(CHECKS) as IdentifierKind[]

/** Longer than any identifier however it is spaced; more is not worth reading. */
const LONGEST = 100

/**
 * Checks a value as an identifier of a kind. A wrong format rejects; a wrong checksum only warns, because documents with
 * historic errors exist and no application may be refused for one.
 */
export function checkIdentifier(kind: IdentifierKind, value: string): CheckResult {
  if (value.length > LONGEST) return { valid: false, reason: 'format', normalized: value.slice(0, LONGEST) }
  return CHECKS[kind](value)
}

/** True when the text names a kind that can be checked. */
export function isIdentifierKind(text: unknown): text is IdentifierKind {
  return typeof text === 'string' && Object.hasOwn(CHECKS, text)
}

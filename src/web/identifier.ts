import { checkIdentifier, type IdentifierKind } from '#domain/identifiers/check.ts'
import { message } from '#messages/index.ts'
import { optionalText } from './form.ts'

/** Longer than any identifier however it is spaced. */
const LONGEST = 100

/**
 * An identifier typed into a form, or null. It is never refused for its digits: one of the right shape is kept as it is
 * compared, whatever else was typed stays as typed.
 */
export function optionalIdentifier(kind: IdentifierKind) {
  return optionalText(LONGEST).transform((typed) => typed && kept(kind, typed))
}

function kept(kind: IdentifierKind, typed: string): string {
  const { reason, normalized } = checkIdentifier(kind, typed)
  return reason === 'format' ? typed : normalized
}

/** What seems wrong with an identifier, in one sentence that only warns; undefined when nothing does. */
export function identifierWarning(kind: IdentifierKind, value: string | null | undefined): string | undefined {
  if (!value?.trim()) return undefined
  const { valid, reason } = checkIdentifier(kind, value)
  return valid ? undefined : message('identifiers.warning', { why: message(`identifiers.is.${reason}`) })
}

import type { FormerSymbol } from '#domain/service-cards/former-symbols.ts'
import { message } from '#messages/index.ts'

/**
 * „dawniej WSO-01” beside a name, or „Dawniej WSO-01.” as a sentence, for a member of staff who knows a card by the symbol
 * it had; null when it had no other.
 */
export function formerlyWords(
  symbols: readonly Pick<FormerSymbol, 'symbol'>[],
  form: 'aside' | 'sentence' = 'aside',
): string | null {
  if (symbols.length === 0) return null
  const key = form === 'aside' ? 'serviceCards.staff.formerly' : 'serviceCards.staff.formerlySentence'
  return message(key, { symbols: symbols.map(({ symbol }) => symbol).join(', ') })
}

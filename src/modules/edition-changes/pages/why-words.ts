import type { OpenMatters } from '#domain/service-cards/card-parts.ts'
import { message } from '#messages/index.ts'

/** Why an edition may be applied to a matter filed before it, in two words. */
export function whyWords(effect: OpenMatters['effect']): string {
  return message(effect === 'immediate' ? 'editionChanges.why.immediate' : 'editionChanges.why.correction')
}

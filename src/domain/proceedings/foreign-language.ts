import type { ItemKind } from '../service-cards/card.ts'

/**
 * A paper in a foreign language (act on the Polish language). Whether the application's own translation may be demanded
 * under the sanction of art. 64 § 2 KPA is disputed, so it is not: help is offered and the translation is evidence, unless a
 * special act demands it by name.
 */
export function translationOf(specialAct: string | null): { kind: ItemKind; offer: 'help'; basis: string | null } {
  return specialAct === null
    ? { kind: 'evidence', offer: 'help', basis: null }
    : { kind: 'formal', offer: 'help', basis: specialAct }
}

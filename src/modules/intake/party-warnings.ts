import type { IdentifierKind } from '#domain/identifiers/check.ts'
import { message } from '#messages/index.ts'
import type { FormErrors } from '#web/form.ts'
import { identifierWarning } from '#web/identifier.ts'

/** The numbers that a party of a paper may have, in the order in which they are typed. */
export const partyNumbers = ['pesel', 'nip', 'regon', 'ade'] as const satisfies readonly IdentifierKind[]

/** A party's numbers as they are kept. */
export type NumberedParty = { name: string } & Record<(typeof partyNumbers)[number], string | null>

type Typed = { readonly [Kind in (typeof partyNumbers)[number]]?: string | null | undefined }

/** A number that seems wrong: whose, which, and a sentence that stops nothing. The number itself is not told. */
export type NumberDoubt = { party: string; kind: IdentifierKind; text: string }

/** What seems wrong with the numbers of the form's parties, by field. */
export function partyWarnings({ parties }: { parties: readonly Typed[] }): FormErrors {
  const found = parties.flatMap((party, index) =>
    partyNumbers.flatMap((kind) => {
      const warning = identifierWarning(kind, party[kind])
      return warning ? [[`parties.${index}.${kind}`, warning] as const] : []
    }),
  )
  return Object.fromEntries(found)
}

/** What seems wrong with the numbers of a registered paper's parties. */
export function numberDoubts(parties: readonly NumberedParty[]): NumberDoubt[] {
  return parties.flatMap((party) =>
    partyNumbers.flatMap((kind) => {
      const warning = identifierWarning(kind, party[kind])
      if (!warning) return []
      const text = message('identifiers.doubt', { who: party.name, name: message(`identifiers.${kind}`), warning })
      return [{ party: party.name, kind, text }]
    }),
  )
}

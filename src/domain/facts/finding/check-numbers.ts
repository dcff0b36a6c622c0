import { checkIban } from '../../identifiers/iban.ts'
import type { Fact, FactKind } from '../fact.ts'
import { accountsIn, emailsIn, phonesIn } from '../reading/contacts.ts'
import { clauseAround, type Mention } from '../reading/mention.ts'
import { fold, speaksOf } from '../spelling.ts'
import { type CheckedCard, type Finding, findingAt, isOurs, placesOf, type Registry, todays } from './finding.ts'

type NumberKind = Extract<FactKind, 'account' | 'phone' | 'email'>
const readers: Record<NumberKind, (text: string) => Mention[]> = {
  account: accountsIn,
  phone: (text) => phonesIn(text),
  email: emailsIn,
}

/** What a fact says, as the reader of its kind sees it. */
function normOf(kind: NumberKind, value: string): string | undefined {
  return readers[kind](kind === 'phone' ? `tel. ${value}` : value)[0]?.norm
}

/**
 * Accounts, telephones and addresses of e-mail that the registry does not know on the day, or knew under another number
 * before. Where the registry holds none of a kind, nothing can differ from it.
 */
export function checkNumbers(cards: readonly CheckedCard[], registry: Registry): Finding[] {
  const ours = cards.filter((card) => isOurs(card, registry))
  return (['account', 'phone', 'email'] as const).flatMap((kind) => {
    const known = todays(registry, kind).map((fact) => ({ fact, norm: normOf(kind, fact.value) }))
    return placesOf(ours, readers[kind]).flatMap((place) => {
      const { norm } = place.mention
      if (kind === 'account' && !checkIban(norm).valid) return [findingAt(place, 'account-invalid')]
      const here = known.filter((one) => one.norm === norm)
      if (here.length > 0)
        return kind === 'account'
          ? otherPurpose(
              place,
              here[0]!.fact,
              known.map(({ fact }) => fact),
            )
          : []
      if (known.length === 0) return []
      const before = registry.facts.find((fact) => fact.kind === kind && normOf(kind, fact.value) === norm)
      const now = before && known.find(({ fact }) => fact.key === before.key)?.fact
      return [findingAt(place, before ? `${kind}-outdated` : `${kind}-unknown`, { fact: now })]
    })
  })
}

type AccountPlace = Parameters<typeof findingAt>[0]

/** An account that the registry keeps for something else than what the clause speaks of. */
function otherPurpose(place: AccountPlace, used: Fact, accounts: readonly Fact[]): Finding[] {
  const clause = fold(clauseAround(place.text.text, place.mention).text)
  if (speaksOf(clause, used.about)) return []
  const meant = accounts.find((fact) => fact.key !== used.key && speaksOf(clause, fact.about))
  return meant ? [findingAt(place, 'account-other-purpose', { fact: meant })] : []
}

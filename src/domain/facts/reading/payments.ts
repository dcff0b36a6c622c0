import { fold } from '../spelling.ts'
import { clauseAround, type Mention, mentionsOf } from './mention.ts'
import { addressesIn } from './places.ts'

/** How a text says one pays: at a cash desk, at a self-service machine, by card, by transfer, or „only without cash”. */
export type PaymentWay = 'cash-desk' | 'machine' | 'card' | 'transfer' | 'cashless-only'

/** A way to pay with the place at which it is said to be; null when none is named. */
export type PaymentMention = Mention & { way: PaymentWay; place: string | null }

const WAYS: readonly [PaymentWay, RegExp][] = [
  ['cashless-only', /(?:tylko|wylacznie)\s+(?:bezgotowkow\p{L}*|kart\p{L}*)/gu],
  ['cash-desk', /(?:gotowka\s+)?w\s+kas(?:ie|ach)(?!\p{L})/gu],
  ['machine', /oplatoma\p{L}*/gu],
  ['card', /(?<!(?:tylko|wylacznie)\s)kart(?:a|ami)\s+platnicz\p{L}*/gu],
  ['transfer', /przelew\p{L}*|(?<!\p{L})na\s+(?:\p{L}+\s+)?(?:rachunek|konto)(?!\p{L})/gu],
]

/** The ways to pay that a text names, each with the address in its clause. */
export function paymentsIn(text: string): PaymentMention[] {
  const folded = fold(text)
  return WAYS.flatMap(([way, pattern]) =>
    mentionsOf(folded, pattern, () => way).map((mention) => {
      return { ...mention, way, place: way === 'transfer' ? null : placeOf(text, mention) }
    }),
  ).sort((one, other) => one.at - other.at)
}

/** The address nearest to the words, within their clause; one after them is preferred to one before. */
function placeOf(text: string, mention: Mention): string | null {
  const clause = clauseAround(text, mention)
  const addresses = addressesIn(clause.text).map(({ at, norm }) => ({ at: at + clause.at, norm }))
  const after = addresses.find(({ at }) => at >= mention.at)
  return (after ?? addresses.at(-1))?.norm ?? null
}

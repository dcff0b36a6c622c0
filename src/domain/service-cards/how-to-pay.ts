import { type Fact, factsOn } from '../facts/fact.ts'
import { addressesIn, samePlace } from '../facts/reading/places.ts'
import { fold } from '../facts/spelling.ts'
import type { CardEdition } from './card.ts'

/** The code under which the office keeps its own account for fees. */
const OWN_ACCOUNT = 'urzad'

/** Where a fee of a card is paid on a day: the number to transfer to, `own` when it is the office's general one, and desks. */
export type HowToPay = { account: { number: string; whose: 'own' | 'named' } | null; desks: string[] }

/**
 * How the fees of a card are paid on a day (ISO): the account that it names by its code, the office's own when it names
 * none, and the desks of the place where one files, or, where that place has none, the others that take cash. Undefined
 * when the card says no way. An account that is not there on the day is never replaced by another one.
 */
export function howToPay(
  { payment, filing }: Pick<CardEdition, 'payment' | 'filing'>,
  facts: readonly Fact[],
  day: string,
): HowToPay | undefined {
  const { ways, account } = payment
  if (ways.length === 0) return undefined
  const todays = factsOn(facts, day)
  const code = account ?? OWN_ACCOUNT
  const found = todays.find(({ kind, key }) => kind === 'account' && key === code)
  const pays = ways.includes('transfer') ? found : undefined
  return {
    account: pays ? { number: pays.value, whose: code === OWN_ACCOUNT ? 'own' : 'named' } : null,
    desks: desksOf(payment, filing.place, todays),
  }
}

function desksOf({ ways }: CardEdition['payment'], place: string | null, facts: readonly Fact[]): string[] {
  const desks = facts.filter(({ kind }) => kind === 'cash-desk')
  const here = desks.filter(({ value }) => isAt(value, place ?? ''))
  const cash = ways.includes('cash-desk')
  const fitting = ways.includes('card-at-window') ? here : cash ? here.filter(({ value }) => !isCashless(value)) : []
  const elsewhere = cash && fitting.length === 0 ? desks.filter(({ value }) => !isCashless(value)) : fitting
  return elsewhere.map(({ value }) => value)
}

const isCashless = (desk: string) => /(?:tylko|wylacznie)\s+(?:bezgotowkow|kart)/u.test(fold(desk))
const isAt = (desk: string, place: string) =>
  addressesIn(desk).some(({ norm }) => addressesIn(place).some((there) => samePlace(norm, there.norm)))

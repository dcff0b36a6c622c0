import type { Kysely } from 'kysely'
import type { Fact } from '#domain/facts/fact.ts'
import { heldPositions } from '#modules/card-reviews/index.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'
import { lawOfOffice } from './law-of-office.ts'

/** What an author chooses from: units and further registers of the office, and procedures in force. */
export type CardChoices = {
  units: { symbol: string; name: string }[]
  registers: { code: string; name: string }[]
  profiles: { code: string; name: string }[]
  /** Positions that somebody holds: one of them keeps the card. */
  positions: string[]
  /** Accounts and rates of the office by their codes, with what they are today. */
  accounts: { code: string; name: string }[]
  rates: { code: string; name: string }[]
}

/** Units, registers and procedures for the lists of the form, as they are on a day (ISO). */
export async function readChoices(db: Kysely<Database>, today: string): Promise<CardChoices> {
  const [units, registers, law, positions, facts] = await Promise.all([
    db
      .selectFrom('units')
      .select(['symbol', 'name'])
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
      .orderBy('symbol')
      .execute(),
    db
      .selectFrom('registers')
      .select(['code', 'name'])
      .where('kind', 'in', ['post', 'subject'])
      .orderBy('code')
      .execute(),
    lawOfOffice(db),
    heldPositions(db),
    readFacts(db),
  ])
  const inForce = law.profiles.filter((one) => one.validFrom <= today && (one.validTo === null || today <= one.validTo))
  const named = (kind: Fact['kind']) =>
    facts
      .filter((fact) => fact.kind === kind && (fact.to === null || fact.to >= today))
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .map(({ key, label, value }) => ({ code: key, name: `${label}: ${value}` }))
  const coded = { accounts: named('account'), rates: named('rate') }
  return { units, registers, ...coded, profiles: inForce.map(({ code, name }) => ({ code, name })), positions }
}

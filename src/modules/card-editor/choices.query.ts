import type { Kysely } from 'kysely'
import { heldPositions } from '#modules/card-reviews/index.ts'
import type { Database } from '#platform/db/types.ts'
import { lawOfOffice } from './law-of-office.ts'

/** What an author chooses from: units and further registers of the office, and procedures in force. */
export type CardChoices = {
  units: { symbol: string; name: string }[]
  registers: { code: string; name: string }[]
  profiles: { code: string; name: string }[]
  /** Positions that somebody holds: one of them keeps the card. */
  positions: string[]
}

/** Units, registers and procedures for the lists of the form, as they are on a day (ISO). */
export async function readChoices(db: Kysely<Database>, today: string): Promise<CardChoices> {
  const [units, registers, law, positions] = await Promise.all([
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
  ])
  const inForce = law.profiles.filter((one) => one.validFrom <= today && (one.validTo === null || today <= one.validTo))
  return { units, registers, profiles: inForce.map(({ code, name }) => ({ code, name })), positions }
}

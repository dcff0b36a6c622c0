import { createOffice } from '#modules/admin/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { type Command, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

const text = 'text' as const

/** `office create`: the one office of an empty database; units and people come after it. */
export const officeCreate: Command = {
  positionals: [],
  options: { name: text, authority: text, city: text, 'city-locative': text, address: text, 'postal-line': text },
  async answer(input) {
    const office = {
      name: requiredText(input, 'name'),
      authority: requiredText(input, 'authority'),
      city: requiredText(input, 'city'),
      cityLocative: requiredText(input, 'city-locative'),
      address: requiredText(input, 'address'),
      postalLine: requiredText(input, 'postal-line'),
      phone: null,
      email: null,
      ade: null,
      feeAccount: null,
      feeBic: null,
      appealsBody: null,
      administrativeCourt: null,
    }
    const made = await withDatabase(
      ({ db }) => inTransaction(db, (tx) => createOffice(tx, { office, statusSecret: randomBytes(32), newId })),
      'empty',
    )
    if (made === 'already-there')
      return { yes: false, json: { made: false }, text: 'W tej bazie jest już urząd; niczego nie zmieniono.' }
    return { yes: true, json: { made: true }, text: `Założono: ${office.name}. Teraz wczytaj komórki i dodaj osoby.` }
  },
}

import type { PersonFacts } from '#domain/documents/letter.ts'
import type { OrderFacts } from '#domain/documents/order.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter } from './letter-facts.query.ts'

export type OrderParts = { letter: PaperForLetter; addressee: PersonFacts; sign: string; ownGrounds: string }

/** What every order about a paper says of it; its sign stands where a letter has the sign of the case. */
export function orderFactsOf({ letter, addressee, sign, ownGrounds }: OrderParts): OrderFacts {
  return {
    ...letter.head,
    caseSign: sign,
    addressee,
    parties: letter.parties,
    matter: letter.matter,
    filedOn: letter.filedOn,
    higherAuthority: letter.office.appealsBody ?? message('documents.appealsBody'),
    ownGrounds: ownGrounds || null,
    officer: letter.officer,
  }
}

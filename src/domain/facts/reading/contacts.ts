import { type Mention, mentionsOf } from './mention.ts'

const ACCOUNT = /(?<![\d])(?:PL\s?)?\d{2}(?:[\s-]?\d{4}){6}(?!\d)/giu
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
/**
 * Nine digits after a word that says telephone („infolinia”, „zadzwoń pod”), with the country in front or the area in brackets;
 * also further numbers after „,”, „lub” or „i”.
 */
const PHONE =
  /(?:\b(?:tel|telefon\p{L}*|faks|fax|kom|infolini\p{L}*|(?:za|od)?dzwo\p{L}*|pod)\b\.?(?:\s*(?:pod|numer\p{L}*|nr))?[\s:.nr]*|\+48\s?|(?<=\d(?:,| lub| i) ?)|(?=\(\d{2}\)))(?:\+48\s?)?(\(?\d{2,3}\)?(?:[\s/-]*\d){6,7})(?![\d])/giu

/** Bank accounts, as 26 digits: „PL61 1090…”, „13 1020 3974 …”, with hyphens. The check digits are not looked at here. */
export function accountsIn(text: string): Mention[] {
  return mentionsOf(text, ACCOUNT, ([found]) => found.replace(/\D/gu, ''))
}

/** E-mail addresses, in lower case. */
export function emailsIn(text: string): Mention[] {
  return mentionsOf(text, EMAIL, ([found]) => found.replace(/\.$/u, '').toLowerCase())
}

/** Telephone numbers that a text calls so, as nine digits: „tel. 24 367 15  95”, „(24) 367-08-60”, „+48 601 234 567”. */
export function phonesIn(text: string): Mention[] {
  const accounts = accountsIn(text)
  const found = mentionsOf(text, PHONE, ([, number = '']) => {
    const digits = number.replace(/\D/gu, '')
    return digits.length === 9 ? digits : null
  })
  return found.filter(({ at, end }) => !accounts.some((account) => at < account.end && account.at < end))
}

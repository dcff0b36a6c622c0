import { type CheckResult, mod97, result, tidy } from './result.ts'

/** P and L as numbers (A = 10), moved behind the account with the check digits (ISO 13616). */
const PL = '2521'

/** Checks a Polish bank account, as 26 digits (NRB) or as an IBAN; normalised to the IBAN. Other countries are refused. */
export function checkIban(value: string): CheckResult {
  const text = tidy(value).replaceAll('-', '')
  const iban = /^\d{26}$/.test(text) ? `PL${text}` : text
  if (!/^PL\d{26}$/.test(iban)) return result(iban, 'format')
  const check = iban.slice(2, 4)
  // 00, 01 and 99 satisfy the remainder for some accounts but are never given
  const possible = Number(check) >= 2 && Number(check) <= 98
  return result(iban, possible && mod97(iban.slice(4) + PL + check) === 1 ? 'ok' : 'checksum')
}

import { type CheckResult, result, tidy } from './result.ts'

const WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3]

/** Checks the series and number of a Polish identity card: three letters, six digits, the first digit is the check. */
export function checkIdCard(value: string): CheckResult {
  const card = tidy(value).replaceAll('-', '')
  if (!/^[A-Z]{3}\d{6}$/.test(card)) return result(card, 'format')
  // letters count from A = 10 to Z = 35, which is what base 36 says
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(card[index]!, 36), 0)
  return result(card, sum % 10 === 0 ? 'ok' : 'checksum')
}

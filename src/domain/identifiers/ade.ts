import { type CheckResult, result, tidy } from './result.ts'

const SHAPE = /^AE:PL-(\d{5})-(\d{5})-([A-Z]{5})-(\d{2})$/

/**
 * Checks an address for electronic delivery. The rule of the two check digits is not published officially and some
 * printed addresses break it, so 'checksum' is a warning: the truth is the base of addresses (BAE).
 */
export function checkAde(value: string): CheckResult {
  const address = tidy(value)
  const parts = SHAPE.exec(address)
  if (!parts) return result(address, 'format')
  const letters = [...parts[3]!].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const distance = Math.abs(Number(parts[1]) + Number(parts[2]) - letters)
  const check = [...String(distance)].reduce((sum, digit) => sum + Number(digit), 0)
  return result(address, check === Number(parts[4]) ? 'ok' : 'checksum')
}

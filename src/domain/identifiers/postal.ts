/** Numbers of registered letters: domestic (GS1, 20 digits, 18 without the identifier „00”) and foreign (UPU S10). */
import { type CheckResult, result, tidy, weightedSum } from './result.ts'

const POCZTA_POLSKA = '5900773'
const DOMESTIC = new RegExp(`^00[1-9]${POCZTA_POLSKA}(\\d)\\d{9}$`)
const FOREIGN = /^R[A-Z]\d{9}[A-Z]{2}$/
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/** The digit after the operator's prefix: only 1 and 4 are registered letters, others are parcels and other services. */
const REGISTERED_KINDS = ['1', '4']

/** Checks the number of a registered letter, with the spaces, hyphens and brackets of the label. */
export function checkPostal(value: string): CheckResult {
  const text = tidy(value).replace(/[-()]/g, '')
  const number = /^\d{18}$/.test(text) ? `00${text}` : text
  const domestic = DOMESTIC.exec(number)
  if (domestic) return result(number, domesticReason(number, domestic[1]!))
  if (!FOREIGN.test(number)) return result(number, 'format')
  return result(number, s10Digit(number.slice(2, 10)) === Number(number[10]) ? 'ok' : 'checksum')
}

function domesticReason(number: string, kind: string): 'ok' | 'checksum' | 'kind' {
  if (gs1Digit(number.slice(2, 19)) !== Number(number[19])) return 'checksum'
  return REGISTERED_KINDS.includes(kind) ? 'ok' : 'kind'
}

/** „(00) 7 5900773 1 51200062 1” as on the operator's label; a foreign number, and what is no number, stays as it is. */
export function formatPostal(number: string): string {
  const parts = /^(00)(\d)(\d{7})(\d)(\d{8})(\d)$/.exec(number)
  return parts ? `(${parts[1]}) ${parts.slice(2).join(' ')}` : number
}

/** The check digit of GS1: weights 3, 1, 3, 1 … from the left of an SSCC's seventeen digits. */
export function gs1Digit(digits: string): number {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** The check digit of UPU S10 for eight digits: eleven less the remainder; ten is written as 0, eleven as 5. */
export function s10Digit(serial: string): number {
  const digit = 11 - (weightedSum(serial, S10_WEIGHTS) % 11)
  return digit === 10 ? 0 : digit === 11 ? 5 : digit
}

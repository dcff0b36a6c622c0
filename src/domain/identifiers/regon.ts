import { type CheckResult, result, tidy, weightedSum } from './result.ts'

const WEIGHTS_9 = [8, 9, 2, 3, 4, 5, 6, 7]
const WEIGHTS_14 = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

/** Checks a REGON of nine digits, or of fourteen (a local unit, whose first nine are a REGON themselves). */
export function checkRegon(value: string): CheckResult {
  const regon = tidy(value).replaceAll('-', '')
  if (!/^(\d{9}|\d{14})$/.test(regon) || /^0+$/.test(regon)) return result(regon, 'format')
  if (checkDigit(regon, WEIGHTS_9) !== Number(regon[8])) return result(regon, 'checksum9')
  if (regon.length === 14 && checkDigit(regon, WEIGHTS_14) !== Number(regon[13])) return result(regon, 'checksum14')
  return result(regon, 'ok')
}

function checkDigit(regon: string, weights: readonly number[]): number {
  return (weightedSum(regon, weights) % 11) % 10
}

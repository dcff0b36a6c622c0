import { type CheckResult, result, tidy, weightedSum } from './result.ts'

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** Checks a NIP: ten digits, hyphens anywhere, the prefix PL allowed. A remainder of ten belongs to no number. */
export function checkNip(value: string): CheckResult {
  const nip = tidy(value).replaceAll('-', '').replace(/^PL/, '')
  // all zeros would agree with itself, but no such number is given
  if (!/^\d{10}$/.test(nip) || /^0+$/.test(nip)) return result(nip, 'format')
  return result(nip, weightedSum(nip, WEIGHTS) % 11 === Number(nip[9]) ? 'ok' : 'checksum')
}

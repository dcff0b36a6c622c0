/** What every check of an identifier answers, and the tools the checks share. */

/**
 * 'format': not this identifier at all. 'checksum': the shape is right, a digit is not ('checksum9', 'checksum14': which
 * part of a REGON). 'date': a PESEL with an impossible day of birth. 'kind': a good postal number of another service.
 */
export type CheckReason = 'ok' | 'format' | 'checksum' | 'checksum9' | 'checksum14' | 'date' | 'checksum+date' | 'kind'

/** `normalized` is the value as it is stored and compared, also when it is wrong. */
export type CheckResult = { valid: boolean; reason: CheckReason; normalized: string }

/** A result: valid when nothing was found wrong. */
export function result(normalized: string, reason: CheckReason): CheckResult {
  return { valid: reason === 'ok', reason, normalized }
}

/**
 * The value without white space and signs that do not show, with every kind of dash as a hyphen and ASCII letters in
 * capitals. Other alphabets are left alone: a Turkish ı must not become a Latin I.
 */
export function tidy(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}

/** The sum of digits times weights, as long as the weights reach. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}

/** The remainder of a long decimal number by 97 (ISO 7064 MOD 97-10), taken piece by piece. */
export function mod97(digits: string): number {
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder
}

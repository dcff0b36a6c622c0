import { type Day, findDay } from '../calendar/temporal.ts'
import { type CheckResult, result, tidy, weightedSum } from './result.ts'

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** The century coded in the month: +80 for 1800s, +0 for 1900s, +20, +40, +60 for 2000s, 2100s, 2200s. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800]

/** What a PESEL says of its holder; the sex is the one in the register on the day the number was given. */
export type PeselFacts = { bornOn: Day; sex: 'female' | 'male' }

/** Checks a PESEL: eleven digits, the day of birth exists, the last digit agrees (act on population registration, art. 15). */
export function checkPesel(value: string): CheckResult {
  const pesel = tidy(value).replaceAll('-', '')
  if (!/^\d{11}$/.test(pesel)) return result(pesel, 'format')
  const check = (10 - (weightedSum(pesel, WEIGHTS) % 10)) % 10
  const digitAgrees = check === Number(pesel[10])
  if (birthDay(pesel)) return result(pesel, digitAgrees ? 'ok' : 'checksum')
  return result(pesel, digitAgrees ? 'date' : 'checksum+date')
}

/** The day of birth and the sex written in a PESEL; nothing when the number cannot be right. */
export function readPesel(value: string): PeselFacts | undefined {
  const { valid, normalized } = checkPesel(value)
  const bornOn = valid ? birthDay(normalized) : undefined
  return bornOn && { bornOn, sex: Number(normalized[9]) % 2 === 0 ? 'female' : 'male' }
}

function birthDay(pesel: string): Day | undefined {
  const coded = Number(pesel.slice(2, 4))
  const year = CENTURIES[Math.floor(coded / 20)]! + Number(pesel.slice(0, 2))
  const month = String(coded % 20).padStart(2, '0')
  return findDay(`${year}-${month}-${pesel.slice(4, 6)}`)
}

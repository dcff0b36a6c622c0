import { numberAt } from '#domain/posting/number-range.ts'

const all = { stem: '00759007731', ending: '', first: 0, last: 99_999_999 }

/** A right number of a registered letter of the domestic operator, another one for every `count`. */
export const postalNumber = (count: number): string => numberAt(all, 51_200_062 + count)

let given = 0

/** The next number that no letter of this test file has. */
export function freshNumber(): string {
  given += 1
  return postalNumber(given)
}

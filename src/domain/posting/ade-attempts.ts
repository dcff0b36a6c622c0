/** How long a letter in e-Doręczenia waits between two attempts, and how often its proofs are looked for. */

const MINUTE = 60_000

/** After so many attempts without an answer a person is asked; the last ones are an hour apart, so it is more than a day. */
const MOST_ATTEMPTS = 30
const LONGEST_WAIT = 60 * MINUTE

/**
 * Milliseconds until a letter is handed over again after `attempts` (1 or more) without an answer: one minute, then twice
 * as long each time, at most an hour; 'given-up' when a person has to decide.
 */
export function waitAfterAttempt(attempts: number): number | 'given-up' {
  if (attempts >= MOST_ATTEMPTS) return 'given-up'
  return Math.min(MINUTE * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT)
}

/**
 * Milliseconds until the proofs of a letter are looked for again, by its age in milliseconds: each minute in the first
 * quarter of an hour, each ten minutes on the first day, then each hour.
 */
export function waitForProofs(age: number): number {
  if (age < 15 * MINUTE) return MINUTE
  return age < 24 * 60 * MINUTE ? 10 * MINUTE : LONGEST_WAIT
}

import { hash, verify } from '@node-rs/argon2'

/** Cost of argon2id as OWASP asks: 19 MiB, two passes, one lane (about 20 ms); the hash itself names these numbers. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** An argon2id hash with its own salt, in the usual text form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether the password made this hash; a hash that cannot be read counts as no. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  try {
    return await verify(stored, password)
  } catch {
    return false
  }
}

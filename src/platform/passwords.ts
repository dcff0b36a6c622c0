import { hash, verify } from '@node-rs/argon2'

/** Cost of argon2id as OWASP asks: 19 MiB, two passes, one lane (about 20 ms); the hash itself names these numbers. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash that no password has, checked when there is no account, so that both answers take the same time. */
const decoy = '$argon2id$v=19$m=19456,t=2,p=1$+NEqW4NKJYpCKvIoC7x5RA$udklXT0yzc/6w50XtLMlGsfRHYRUXeznrmklu0CukvY'

/** An argon2id hash with its own salt, in the usual text form. Composed and decomposed letters are the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Whether the password made this hash. No hash (no account), or one that cannot be read, takes as long and counts as no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const given = password.normalize('NFC')
  try {
    const fits = await verify(stored ?? decoy, given)
    return fits && stored !== null
  } catch {
    await verify(decoy, given)
    return false
  }
}

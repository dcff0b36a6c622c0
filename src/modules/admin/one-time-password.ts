import { hashPassword } from '#platform/passwords.ts'
import { type Secret, secret } from '#platform/secret.ts'

/** Letters and digits that nobody mistakes when a password is read aloud or copied from paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password for the first sign-in, with its hash; the person must change it at once. */
export type OneTimePassword = { shown: Secret; hash: Secret }

/** Makes a password of sixteen signs in fours (79 bits) and its hash; slow on purpose, so done before the act. */
export async function oneTimePassword(randomBytes: (count: number) => Uint8Array): Promise<OneTimePassword> {
  const drawn: string[] = []
  while (drawn.length < 16)
    for (const byte of randomBytes(32)) {
      // only whole rounds of the signs, so that each is equally likely
      if (byte < 256 - (256 % signs.length) && drawn.length < 16) drawn.push(signs[byte % signs.length] as string)
    }
  const password = (drawn.join('').match(/.{4}/g) ?? []).join('-')
  return { shown: secret(password), hash: secret(await hashPassword(password)) }
}

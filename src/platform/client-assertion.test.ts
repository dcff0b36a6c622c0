import { generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signAssertion, UnusableKey } from './client-assertion.ts'

const pemOf = (pair: ReturnType<typeof generateKeyPairSync>) =>
  (pair.privateKey as unknown as { export(how: object): string }).export({ type: 'pkcs8', format: 'pem' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const about = {
  subject: 'AE:PL-1.SYSTEM.OKIENKO',
  audience: 'https://ow.example/auth/realms/EDOR',
  id: 'j1',
  now: 1_800_000_000,
}
const part = (token: string, at: number) => JSON.parse(Buffer.from(token.split('.')[at] ?? '', 'base64url').toString())

describe('a signed statement of who asks for a token', () => {
  test.each([
    ['RS256', rsa],
    ['ES256', ec],
  ])('is signed as %s by the key’s kind, and says who, to whom, from when and until when', (alg, pair) => {
    const token = signAssertion(pemOf(pair as never), about)
    const [head = '', body = '', signature = ''] = token.split('.')
    expect(part(token, 0)).toEqual({ alg, typ: 'JWT' })
    expect(part(token, 1)).toEqual({
      ...{ iss: about.subject, sub: about.subject, aud: about.audience, jti: 'j1' },
      ...{ iat: 1_799_999_970, nbf: 1_799_999_970, exp: 1_800_000_300 },
    })
    const key = { key: pair.publicKey, dsaEncoding: 'ieee-p1363' as const }
    expect(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(verify('sha256', Buffer.from(`${head}.${body}x`), key, Buffer.from(signature, 'base64url'))).toBe(false)
  })

  test.each([
    ['no key at all', 'tajne'],
    ['a key that is too short', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }) as never)],
    ['a key of another curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }) as never)],
    ['a key that signs otherwise', pemOf(generateKeyPairSync('ed25519') as never)],
  ])('is not made with %s, and the trouble quotes nothing', (_, pem) => {
    expect(() => signAssertion(pem, about)).toThrow(UnusableKey)
    expect(() => signAssertion(pem, about)).not.toThrow(/tajne|BEGIN/)
  })

  test('is not made with a certificate that is none', () => {
    const sign = () => signAssertion(pemOf(rsa as never), { ...about, certificate: 'x' })
    expect(sign).toThrow(expect.objectContaining({ file: 'certificate-file' }))
  })
})

import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'

/** The file cannot be used: no key, one locked with a password or of a kind that signs no such statement; no certificate. */
export class UnusableKey extends Error {
  override readonly name = 'UnusableKey'
  readonly file: 'key-file' | 'certificate-file'
  constructor(file: UnusableKey['file']) {
    super(`unusable ${file}`)
    this.file = file
  }
}

/** Who signs in where, and when; moments in whole seconds. `id` is used once. */
export type Assertion = { subject: string; audience: string; id: string; now: number; certificate?: string | undefined }

/** How long a statement is good for, and how far the clocks of two machines may differ, in seconds. */
const LIFE = 300
const CLOCKS_DIFFER = 30

/**
 * A signed statement of who asks for a token (a client assertion of RFC 7523, section 2.2 and 3): RS256 with a key of RSA, ES256
 * with one of P-256.
 * @throws UnusableKey
 */
export function signAssertion(keyPem: string, { subject, audience, id, now, certificate }: Assertion): string {
  const key = readKey(keyPem)
  const header = { alg: algorithmOf(key), typ: 'JWT', ...(certificate && { x5c: [derOf(certificate)] }) }
  const from = now - CLOCKS_DIFFER
  const claims = { iss: subject, sub: subject, aud: audience, jti: id, iat: from, nbf: from, exp: now + LIFE }
  const text = `${encoded(header)}.${encoded(claims)}`
  // for P-256 the two numbers of the signature stand side by side (RFC 7518, section 3.4)
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
  return `${text}.${signature.toString('base64url')}`
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    // what the library says could quote the file
    throw new UnusableKey('key-file')
  }
}

function algorithmOf(key: KeyObject): 'RS256' | 'ES256' {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048) return 'RS256'
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256'
  throw new UnusableKey('key-file')
}

function derOf(certificate: string): string {
  try {
    return new X509Certificate(certificate).raw.toString('base64')
  } catch {
    throw new UnusableKey('certificate-file')
  }
}

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

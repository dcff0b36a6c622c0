import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { randomBytes } from '#platform/ids.ts'

/** Name of the part of an address that carries a sealed question. */
export const sealedName = 'asked'

/** What a seal belongs to: it opens in the same session and on the same page only. */
export type SealedFor = { secret: Uint8Array; sessionId: string; path: string }

const ivLength = 12
const tagLength = 16

/**
 * What a person typed to look somebody up, encrypted for the address of the page that answers (AES-256-GCM): reloading,
 * going back and turning pages work as with any address, and no history, log or shared link tells a name.
 */
export function sealQuestion(given: SealedFor, question: unknown): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(given.secret), iv).setAAD(boundTo(given))
  const body = Buffer.concat([cipher.update(JSON.stringify(question), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The question of an address; undefined when there is none, it was changed, or another session or page sealed it. */
export function openQuestion(given: SealedFor, sealed: unknown): unknown {
  if (typeof sealed !== 'string') return undefined
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivLength + tagLength) return undefined
  const cipher = createDecipheriv('aes-256-gcm', keyOf(given.secret), bytes.subarray(0, ivLength))
    .setAAD(boundTo(given))
    .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    const text = cipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + cipher.final('utf8')
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function boundTo({ sessionId, path }: SealedFor): Buffer {
  return Buffer.from(`${sessionId} ${path}`)
}

const keys = new WeakMap<Uint8Array, Buffer>()

/** A key of its own, drawn from the office's secret: all processes open what one of them sealed. */
function keyOf(secret: Uint8Array): Buffer {
  const known = keys.get(secret)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'okienko sealed question', 32))
  keys.set(secret, key)
  return key
}

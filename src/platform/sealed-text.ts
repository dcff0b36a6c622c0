import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { randomBytes } from './ids.ts'

const ivLength = 12
const tagLength = 16

/** Encrypts a text under a key of its own, drawn from a secret for one purpose (AES-256-GCM). */
export function sealText(secret: Uint8Array, purpose: string, text: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** The text again. Throws when it was changed, or sealed with another secret or for another purpose. */
export function openText(secret: Uint8Array, purpose: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), bytes.subarray(0, ivLength))
  cipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  return cipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + cipher.final('utf8')
}

function keyOf(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `okienko ${purpose}`, 32))
}

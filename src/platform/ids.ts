import { randomBytes as cryptoRandomBytes } from 'node:crypto'
import { systemClock } from './clock.ts'

/** Random bytes from the system's generator. */
export function randomBytes(size: number): Buffer {
  return cryptoRandomBytes(size)
}

let last = 0n

/**
 * A new uuid v7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. Within one process every id is greater than
 * the one before (method 2: the random part grows by a random step inside a millisecond), so new rows lie together in
 * their index and sort in order of making.
 */
export function newId(): string {
  const fresh = (BigInt(systemClock.now().getTime()) << 74n) | random(74)
  // Same millisecond, or the clock was set back: continue from the last id.
  last = fresh >> 74n > last >> 74n ? fresh : last + 1n + random(32)
  const time = last >> 74n
  const a = (last >> 62n) & 0xfffn
  const b = last & 0x3fffffffffffffffn
  const bits = (time << 80n) | (0x7n << 76n) | (a << 64n) | (0b10n << 62n) | b
  const hex = bits.toString(16).padStart(32, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

let drawn = Buffer.alloc(0)
let used = 0

/** Random bits from a supply drawn some hundred ids at a time: asking the system for each would cost more than the rest. */
function random(bits: number): bigint {
  const bytes = Math.ceil(bits / 8)
  if (used + bytes > drawn.length) {
    drawn = cryptoRandomBytes(2048)
    used = 0
  }
  const hex = drawn.toString('hex', used, used + bytes)
  used += bytes
  return BigInt(`0x${hex}`) >> BigInt(bytes * 8 - bits)
}

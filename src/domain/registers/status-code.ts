/**
 * The client's code on the receipt: twelve random symbols (58.9 bits) and a check symbol. The alphabet leaves out
 * I, L, O (taken for 1 and 0), U, and Y and Z (exchanged on the typist's layout).
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWX'
const SIZE = ALPHABET.length
const LENGTH = 12

/** Bytes at or above this are thrown away: 256 is no multiple of 30, and the first symbols would come up more often. */
const FAIR_BYTES = 256 - (256 % SIZE)

export type ParsedStatusCode =
  | { valid: true; code: string }
  | { valid: false; reason: 'length' | 'symbol' | 'checksum' }

/**
 * The thirteen symbols, as they are stored, from random bytes of the caller (32 are ample: a byte is used with
 * probability 240/256). Throws a RangeError when too few of them can be used.
 */
export function statusCodeFrom(bytes: Uint8Array): string {
  const symbols = [...bytes].filter((byte) => byte < FAIR_BYTES).slice(0, LENGTH)
  if (symbols.length < LENGTH) throw new RangeError('Too few random bytes for a status code')
  const body = symbols.map((byte) => ALPHABET[byte % SIZE]).join('')
  return body + checkSymbol(body)
}

/** As printed and shown: 4-4-4-1. */
export function formatStatusCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8, 12), code.slice(12)].join('-')
}

/** The address that a QR code holds, on a receipt or on a client's checklist: a scanner types all of it. */
const inAddress = /^\s*https?:\/\/[^\s/]{1,100}\/(?:s|l|lista)\/([^\s/?#]{1,40})\s*$/i

/** Reads what a person typed or a scanner read (the address of a QR code too): lower case, spaces and any dashes are forgiven, O is 0, I and L are 1 (the code has neither). */
export function parseStatusCode(typed: string): ParsedStatusCode {
  const text = inAddress.exec(typed.slice(0, 200))?.[1] ?? typed
  if (text.length > 60) return { valid: false, reason: 'length' }
  const code = text
    .replace(/[\s‐-―−-]+/g, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase())
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if ([...code].some((symbol) => !ALPHABET.includes(symbol))) return { valid: false, reason: 'symbol' }
  if (code.length !== LENGTH + 1) return { valid: false, reason: 'length' }
  return checkSymbol(code.slice(0, LENGTH)) === code[LENGTH]
    ? { valid: true, code }
    : { valid: false, reason: 'checksum' }
}

/** The hybrid system of ISO 7064 for thirty symbols (MOD 31,30): every wrong symbol is caught, and nearly every exchange. */
function checkSymbol(body: string): string {
  let product = SIZE
  for (const symbol of body) {
    const sum = (product + ALPHABET.indexOf(symbol)) % SIZE || SIZE
    product = (sum * 2) % (SIZE + 1)
  }
  return ALPHABET[(SIZE + 1 - product) % SIZE]!
}

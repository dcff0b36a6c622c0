/**
 * The barcode on a paper: sixteen digits, so that neither Caps Lock nor the typist's layout (Y and Z exchanged) can
 * spoil a scan: kind 1, year 4, number 8, installation 1, check 2 (ISO 7064 MOD 97-10).
 */
import { mod97 } from '../identifiers/result.ts'

const KINDS = { incoming: 1, 'handover-sheet': 2, 'finished-document': 3 } as const

export type PaperKind = keyof typeof KINDS

/** `installation` tells the codes of several offices on one host or in one building apart. */
export type PaperCode = { kind: PaperKind; year: number; number: number; installation: number }

export type ParsedBarcode = ({ valid: true } & PaperCode) | { valid: false; reason: 'format' | 'checksum' | 'kind' }

/** The sixteen digits. Throws a RangeError when a part does not fit into its digits. */
export function formatPaperBarcode({ kind, year, number, installation }: PaperCode): string {
  const body = `${KINDS[kind]}${padded(year, 4)}${padded(number, 8)}${padded(installation, 1)}`
  return body + String(98 - mod97(`${body}00`)).padStart(2, '0')
}

/** Reads a scan or typed digits, spaces allowed. A code of a stranger is refused, never guessed at. */
export function parsePaperBarcode(text: string): ParsedBarcode {
  const digits = text.replace(/\s+/g, '')
  if (!/^\d{16}$/.test(digits)) return { valid: false, reason: 'format' }
  const check = Number(digits.slice(14))
  if (check < 2 || check > 98 || mod97(digits) !== 1) return { valid: false, reason: 'checksum' }
  const kind = (Object.keys(KINDS) as PaperKind[]).find((one) => String(KINDS[one]) === digits[0])
  if (!kind) return { valid: false, reason: 'kind' }
  const [year, number] = [Number(digits.slice(1, 5)), Number(digits.slice(5, 13))]
  return { valid: true, kind, year, number, installation: Number(digits[13]) }
}

function padded(value: number, width: number): string {
  const digits = String(value).padStart(width, '0')
  if (!/^\d+$/.test(digits) || digits.length > width) throw new RangeError(`${value} does not fit into ${width} digits`)
  return digits
}

/**
 * The posting book (książka nadawcza): the list with which registered letters are handed to the operator, who stamps it
 * as proof of posting. Pages carry their sums, ordinary letters are only counted.
 */
import { checkPostal } from '../identifiers/postal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { formatOutgoingNumber } from '../registers/outgoing-number.ts'
import type { PostalService } from './outgoing-letter.ts'

/** Size of a letter in the operator's price list. */
export const letterSizes = ['S', 'M', 'L'] as const
export type LetterSize = (typeof letterSizes)[number]

/** A letter ready to be posted. `fee` in grosze, null when the operator settles by contract; mass in grams. */
export type Posting = {
  outgoing: { number: number; year: number }
  service: PostalService
  addressee: string
  street: string
  postalLine: string
  postalNumber: string | null
  caseSign: string | null
  mass: number | null
  size: LetterSize | null
  fee: number | null
}

/** A line as it is printed, counted from 1 through all pages. */
export type BookLine = {
  position: number
  addressee: string
  address: string
  postalNumber: string
  mass: number | null
  size: LetterSize | null
  slip: 'yes' | 'no'
  remarks: string
  fee: number | null
}

export type BookPage = { lines: BookLine[]; carriedIn: number; sum: number; carriedOut: number }

/** `fees` in grosze; `ordinary` letters are handed over by number, without lines. */
export type PostingBook = { pages: BookPage[]; registered: number; withSlip: number; ordinary: number; fees: number }

export type BookRefusal =
  | { why: 'posting-nothing' }
  | { why: 'posting-address-missing'; outgoing: string }
  | { why: 'posting-number-missing'; outgoing: string }
  | { why: 'posting-number-wrong'; outgoing: string; number: string }
  | { why: 'posting-number-twice'; outgoing: string; number: string }
  | { why: 'posting-fee-wrong'; outgoing: string }

/**
 * Sets up the book of one day. Refused at the first letter the operator would not take: no address, no number, a wrong one
 * or one given twice.
 */
export function postingBook(postings: readonly Posting[], linesOnPage: number): Outcome<PostingBook, BookRefusal> {
  if (postings.length === 0) return refuse({ why: 'posting-nothing' })
  const seen = new Set<string>()
  for (const posting of postings) {
    const refusal = faultOf(posting, seen)
    if (refusal) return refuse(refusal)
  }
  const registered = postings.filter(({ service }) => service !== 'ordinary')
  return accept({
    pages: pagesOf(registered.map(lineOf), linesOnPage),
    registered: registered.length,
    withSlip: registered.filter(({ service }) => service === 'registered-with-slip').length,
    ordinary: postings.length - registered.length,
    fees: postings.reduce((sum, { fee }) => sum + (fee ?? 0), 0),
  })
}

/** Our own labels carry right numbers or none: a wrong one would never be found again by the operator. */
function faultOf(posting: Posting, seen: Set<string>): BookRefusal | undefined {
  const outgoing = formatOutgoingNumber(posting.outgoing)
  if ([posting.addressee, posting.postalLine].some((text) => text.trim() === ''))
    return { why: 'posting-address-missing', outgoing }
  if (posting.fee !== null && !(Number.isSafeInteger(posting.fee) && posting.fee >= 0))
    return { why: 'posting-fee-wrong', outgoing }
  if (posting.service === 'ordinary') return undefined
  if (posting.postalNumber === null) return { why: 'posting-number-missing', outgoing }
  const { valid, normalized } = checkPostal(posting.postalNumber)
  if (!valid) return { why: 'posting-number-wrong', outgoing, number: posting.postalNumber }
  if (seen.has(normalized)) return { why: 'posting-number-twice', outgoing, number: normalized }
  seen.add(normalized)
  return undefined
}

function lineOf(posting: Posting, index: number): BookLine {
  const remarks = [formatOutgoingNumber(posting.outgoing), posting.caseSign ?? '']
  return {
    position: index + 1,
    addressee: posting.addressee,
    address: [posting.street, posting.postalLine].filter((part) => part.trim() !== '').join(', '),
    postalNumber: checkPostal(posting.postalNumber ?? '').normalized,
    mass: posting.mass,
    size: posting.size,
    slip: posting.service === 'registered-with-slip' ? 'yes' : 'no',
    remarks: remarks.filter((part) => part !== '').join('; '),
    fee: posting.fee,
  }
}

function pagesOf(lines: readonly BookLine[], linesOnPage: number): BookPage[] {
  const pages: BookPage[] = []
  for (let start = 0; start < lines.length; start += linesOnPage) {
    const page = lines.slice(start, start + linesOnPage)
    const carriedIn = pages.at(-1)?.carriedOut ?? 0
    const sum = page.reduce((total, { fee }) => total + (fee ?? 0), 0)
    pages.push({ lines: page, carriedIn, sum, carriedOut: carriedIn + sum })
  }
  return pages
}

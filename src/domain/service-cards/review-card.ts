import { hasReferences } from '../facts/references.ts'
import { profileInForce } from '../legal-profiles/get-profile.ts'
import type { OfficeLaw } from '../legal-profiles/office-law.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { promiseWithin } from '../legal-profiles/promise.ts'
import type { CardEdition } from './card.ts'
import { parseLegalBasis } from './legal-basis.ts'
import { reviewFees } from './review-fees.ts'
import { reviewItemSums } from './review-item-sums.ts'
import { reviewItems } from './review-items.ts'
import { type CardRemark, type CardReview, when } from './review-remark.ts'
import { reviewText } from './review-text.ts'

const SYMBOL = /^[\p{Lu}\d]{1,12}(?:[-./][\p{Lu}\d]{1,12}){0,3}$/u

/**
 * Reads a card as its approvers will: errors bar its approval, questions only ask its author. `law` is the law of the
 * office on `day` (ISO), the day from which the card is to be in force or, while it is being written, today.
 */
export function reviewCard(card: CardEdition, law: OfficeLaw, day: string): CardReview {
  const found = profileInForce(card.profile, day, law)
  const profile = found.ok ? found.event : null
  const items = reviewItems(card.items, profile)
  const fees = reviewFees(card)
  return {
    errors: [
      ...reviewText(card),
      ...reviewHead(card),
      ...when(!found.ok, { field: 'profile', why: 'profile-not-in-force', values: { day } }),
      ...(profile ? reviewTerm(card, profile) : []),
      ...items.errors,
      ...reviewItemSums(card),
      ...fees.errors,
      ...reviewBases(card),
    ],
    questions: [...(profile ? asks(card, profile) : []), ...gaps(card), ...items.questions, ...fees.questions],
  }
}

function reviewHead({ title, symbol, unit }: CardEdition): CardRemark[] {
  return [
    ...when(symbol === null, { field: 'symbol', why: 'symbol-missing' }),
    ...when(symbol !== null && !SYMBOL.test(symbol), { field: 'symbol', why: 'symbol-shape' }),
    ...when(title.trim() === '', { field: 'title', why: 'title-missing' }),
    // lists, registers and case files show the title as it was published
    ...when(hasReferences(title), { field: 'title', why: 'title-refers' }),
    ...when(unit.symbol === null && unit.name === null, { field: 'unit.symbol', why: 'unit-missing' }),
  ]
}

/** A term longer than the procedure knows is refused with its article; only a special act may set another (art. 35 § 4 KPA). */
function reviewTerm({ term, termBasis }: CardEdition, profile: LegalProfile): CardRemark[] {
  const special = termBasis === null ? null : parseLegalBasis(termBasis)
  const unread = special?.ok === false ? [{ field: 'termBasis', why: special.refusal.why }] : []
  const promise = promiseWithin(profile, term, special?.ok ? termBasis : null)
  if (promise.ok) return unread
  const { promised, longest, basis } = promise.refusal
  return [...unread, { field: 'term', why: 'term-too-long', values: { promised, longest, basis } }]
}

function reviewBases({ legalBasis, openMatters }: CardEdition): CardRemark[] {
  const { effect, basis } = openMatters
  const unread = legalBasis.flatMap(({ text }, position) => {
    const parsed = parseLegalBasis(text)
    return parsed.ok ? [] : [{ field: `legalBasis.${position}`, why: parsed.refusal.why }]
  })
  const act = effect === 'immediate' && basis !== null ? parseLegalBasis(basis) : null
  return [
    ...when(legalBasis.length === 0, { field: 'legalBasis', why: 'legal-basis-missing' }),
    ...unread,
    ...when(effect === 'immediate' && basis === null, { field: 'openMatters.basis', why: 'immediate-without-act' }),
    ...when(effect === 'correction' && basis === null, {
      field: 'openMatters.basis',
      why: 'correction-without-reason',
    }),
    ...(act?.ok === false ? [{ field: 'openMatters.basis', why: act.refusal.why }] : []),
  ]
}

/** What the procedure gives and the card does not say. */
function asks({ term, termText, appeal }: CardEdition, profile: LegalProfile): CardRemark[] {
  const { name, remedy } = profile
  return [
    ...when(profile.certainty === 'to-confirm', { field: 'profile', why: 'profile-to-confirm', values: { name } }),
    ...when(term === null && profile.term === null && termText === null, { field: 'term', why: 'term-missing' }),
    ...when(appeal === null && profile.appeal.kind !== 'none', {
      field: 'appeal',
      why: 'appeal-missing',
      values: { remedy },
    }),
  ]
}

function gaps(card: CardEdition): CardRemark[] {
  const empty: [string, string, boolean][] = [
    ['whatYouGet', 'what-you-get-missing', card.whatYouGet === null],
    ['position', 'position-missing', card.position === null],
    ['jrwaClass', 'jrwa-missing', card.jrwaClass === null],
    ['filing.place', 'place-missing', card.filing.place === null],
    ['filing.windows', 'windows-missing', card.filing.place !== null && card.filing.windows.length === 0],
    ['settlementForms', 'settlement-missing', card.settlementForms.length === 0],
    ['deliveryForms', 'delivery-missing', card.deliveryForms.length === 0],
    ['everydayWords', 'everyday-words-missing', card.everydayWords.length === 0],
    ['lifeEvents', 'life-events-missing', card.lifeEvents.length === 0],
    ['privacy.purpose', 'privacy-missing', card.privacy.purpose === null],
  ]
  return empty.flatMap(([field, why, holds]) => when(holds, { field, why }))
}

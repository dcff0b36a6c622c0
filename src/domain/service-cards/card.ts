import type { LegalProfileCode } from '../legal-profiles/profiles.ts'
import type {
  CardForm,
  CardPayment,
  CardPrivacy,
  CardTranslations,
  LegalReference,
  LifeEvent,
  OpenMatters,
} from './card-parts.ts'

/** How a missing item may be treated: only `formal` leads to the summons of art. 64 § 2 KPA. */
export const ITEM_KINDS = ['formal', 'evidence', 'fee', 'courtesy'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** What has to be brought: the paper itself, a copy, a look at it, or any of these. */
export const ITEM_FORMS = ['original', 'copy', 'inspection', 'any'] as const
export type ItemForm = (typeof ITEM_FORMS)[number]

/**
 * Where a complete application goes from the window (seed step 5). What the unit's own window settles itself needs no route:
 * that is settling on the spot, and what is not settled there goes to the chancery like anything else.
 */
export const CARD_ROUTES = ['unit-chancery', 'stand-alone-post'] as const
export type CardRoute = (typeof CARD_ROUTES)[number]

/** In what a matter of this card may end. */
export const SETTLEMENT_FORMS = ['decision', 'certificate', 'order', 'extract', 'technical-act', 'reply'] as const
export type SettlementForm = (typeof SETTLEMENT_FORMS)[number]

/** How the finished document may reach the client. */
export const DELIVERY_FORMS = ['pickup', 'post', 'e-delivery', 'courier'] as const
export type DeliveryForm = (typeof DELIVERY_FORMS)[number]

/** Whether a window clerk may settle the matter in the same visit (art. 12 § 2, 35 § 2 KPA). */
export type OnTheSpot = 'allowed' | 'not-allowed'

/** A term of settlement: a count of units, 'at-once' (niezwłocznie, no number), or null when none is known. */
export type CardTerm = { unit: TermUnit; count: number } | 'at-once' | null
export type TermUnit = 'days' | 'working-days' | 'months'

/** One line of the checklist of a card. */
export type CardItem = {
  key: string
  name: string
  kind: ItemKind
  /** The article that demands it; null when no act or regulation does. */
  basis: string | null
  form: ItemForm
  returnable: 'yes' | 'no'
  /** The line of the card's price list (its `what`) whose sum of the day this item asks for; null: none. */
  fee: string | null
  /** The sum due, in grosze: that of the line named in `fee`. Older editions have it typed; null when it is not one number. */
  amountGrosze: number | null
  /** When it is needed at all („gdy działa pełnomocnik”); null: always. */
  condition: string | null
  /** The yes-or-no question that asks a client for the condition („Czy działasz przez pełnomocnika?”); null: none yet. */
  question: string | null
}

/**
 * One line of the price list; sums in grosze, `grosze` null when the sum is not a number („według DOO”). It holds from
 * `since` to `until` (ISO days, inclusive; null: without end); `rate` is the code of a rate among the facts of the office.
 */
export type CardFee = {
  what: string
  grosze: number | null
  text: string | null
  per: string | null
  max: number | null
  since: string | null
  until: string | null
  rate: string | null
  /** When it is paid at all („gdy działa pełnomocnik”), in the words of a document's condition; null: always. */
  condition: string | null
}

/** A place and the numbers of the windows in it. */
export type CardPlace = { place: string | null; windows: number[] }

/** One edition of a service card (karta usługi), as the office applies it. Older stored shapes: `read-content.ts`. */
export type CardEdition = {
  shape: 2
  symbol: string | null
  title: string
  forWhom: string | null
  whatYouGet: string | null
  unit: { symbol: string | null; name: string | null }
  /** The position that runs these matters and answers for the card. */
  position: string | null
  route: CardRoute
  filing: CardPlace
  collection: CardPlace
  term: CardTerm
  termText: string | null
  /** The special act that sets a term of its own (art. 35 § 4 KPA); null when the procedure sets it. */
  termBasis: string | null
  profile: LegalProfileCode
  onTheSpot: OnTheSpot
  settlementForms: SettlementForm[]
  deliveryForms: DeliveryForm[]
  jrwaClass: string | null
  fees: CardFee[]
  payment: CardPayment
  items: CardItem[]
  legalBasis: LegalReference[]
  appeal: string | null
  forms: CardForm[]
  /** Words of the office, and words of people („chcę wyciąć drzewo”), by which the card is found. */
  keywords: string[]
  everydayWords: string[]
  lifeEvents: LifeEvent[]
  translations: CardTranslations
  privacy: CardPrivacy
  openMatters: OpenMatters
  notes: string[]
  sourceUrl: string | null
  completeness: 'full' | 'truncated'
}

/**
 * Whether the lack of this item may be put under the sanction of art. 64 § 2 KPA („pozostawienie bez rozpoznania”).
 * Only requirements set by law qualify, so a formal item without its article does not, nor does any other kind.
 */
export function mayCarrySanction(item: Pick<CardItem, 'kind' | 'basis'>): boolean {
  return item.kind === 'formal' && item.basis !== null && item.basis.trim() !== ''
}

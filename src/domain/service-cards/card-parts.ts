/** Parts of a card beside its checklist: situations of life, payment, legal references, forms, privacy, open matters. */

/** Situations in which people look for a service; a card may belong to several. */
export const LIFE_EVENTS = [
  'birth',
  'marriage',
  'death',
  'moving',
  'identity-documents',
  'building-home',
  'property',
  'environment',
  'car',
  'business',
  'taxes',
  'family-support',
  'seniors',
  'public-information',
  'complaint',
] as const
export type LifeEvent = (typeof LIFE_EVENTS)[number]

/** How a fee may be paid. */
export const PAYMENT_WAYS = ['cash-desk', 'card-at-window', 'transfer', 'online'] as const
export type PaymentWay = (typeof PAYMENT_WAYS)[number]

/** When a fee is paid: with the application, after the office counted it, before the document is made, on collection. */
export const PAYMENT_MOMENTS = ['on-filing', 'after-calculation', 'before-issue', 'on-collection'] as const
export type PaymentMoment = (typeof PAYMENT_MOMENTS)[number]

/** How to pay; `account` is the code of an account among the facts of the office, `text` what no code can say. */
export type CardPayment = {
  ways: PaymentWay[]
  when: PaymentMoment | null
  account: string | null
  text: string | null
}

/** A legal basis: its words as written, with the provision and the act read from them (both null when they do not parse). */
export type LegalReference = { text: string; act: string | null; provision: string | null }

/** A form to download: the name people see and the file by its digest (SHA-256, hexadecimal). */
export type CardForm = { name: string; sha256: string; mediaType: string; bytes: number }

/** What art. 13 of the GDPR asks to be told for this service; the rest of the notice is the same for the whole office. */
export type CardPrivacy = { purpose: string | null; basis: string | null; recipients: string | null }

/**
 * What an edition means for matters filed before it (edge case 43): they keep the edition of their filing day; or an act,
 * named in `basis`, takes in pending ones; or it corrects the edition before it, and `basis` says what was wrong there. The
 * last two are applied to each matter by a person, or not at all.
 */
export const OPEN_MATTERS = ['from-filing-day', 'immediate', 'correction'] as const
export type OpenMatters = { effect: (typeof OPEN_MATTERS)[number]; basis: string | null }

/** Languages besides Polish in which the portal speaks. */
export const TRANSLATED_INTO = ['en', 'uk'] as const
export type TranslatedInto = (typeof TRANSLATED_INTO)[number]

/**
 * A card in short in another language: it helps people to find the service and to prepare. What binds stays Polish, the
 * language of offices (art. 5 ust. 1 ustawy o języku polskim).
 */
export type CardTranslation = {
  title: string | null
  whatYouGet: string | null
  toBring: string | null
  /** Words by which people look for the service in that language. */
  words: string[]
}
export type CardTranslations = Record<TranslatedInto, CardTranslation>

export const NO_TRANSLATION: CardTranslation = { title: null, whatYouGet: null, toBring: null, words: [] }
export const NO_TRANSLATIONS: CardTranslations = { en: NO_TRANSLATION, uk: NO_TRANSLATION }

export const NO_PAYMENT: CardPayment = { ways: [], when: null, account: null, text: null }
export const NO_PRIVACY: CardPrivacy = { purpose: null, basis: null, recipients: null }
export const KEEPS_EDITION: OpenMatters = { effect: 'from-filing-day', basis: null }

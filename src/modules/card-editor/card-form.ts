import { z } from 'zod'
import { LEGAL_PROFILE_CODES } from '#domain/legal-profiles/profiles.ts'
import {
  CARD_ROUTES,
  type CardEdition,
  type CardTerm,
  DELIVERY_FORMS,
  ITEM_FORMS,
  ITEM_KINDS,
  SETTLEMENT_FORMS,
} from '#domain/service-cards/card.ts'
import { LIFE_EVENTS, OPEN_MATTERS, PAYMENT_MOMENTS, PAYMENT_WAYS } from '#domain/service-cards/card-parts.ts'
import { referenceOf } from '#domain/service-cards/legal-basis.ts'
import { message } from '#messages/index.ts'
import { amount, manyOf, optionalDay } from '#web/form.ts'

/** Text as it was typed, ends trimmed; what no card may hold is refused by the review, in words, and not cut in silence. */
const typed = z
  .string()
  .optional()
  .transform((value) => (value ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim())
const orNothing = typed.transform((value) => value || null)
/** A list typed one a line. */
const lines = typed.transform((value) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
)
const money = amount(message('cardEditor.wrongSum'))
const choiceOr = <const Word extends string, const Other>(words: readonly Word[], other: Other) =>
  typed.transform((value): Word | Other => words.find((word) => word === value) ?? other)
const someOf = <Word extends string>(words: readonly Word[]) =>
  manyOf(z.string()).transform((chosen): Word[] => words.filter((word) => chosen.includes(word)))
/** Rows of a form come as a list, or by their numbers when there are very many. */
const rowsOf = <Row extends z.ZodType>(row: Row) =>
  z.preprocess((rows) => (typeof rows === 'object' && rows !== null ? Object.values(rows) : []), z.array(row))

/** „10, 11”. */
const windows = typed.transform((value, context): number[] => {
  if (/^(\d{1,3}(\s*[,;i]\s*|\s+|$))*$/u.test(value)) return [...new Set((value.match(/\d+/g) ?? []).map(Number))]
  context.addIssue({ code: 'custom', message: message('cardEditor.wrongWindows') })
  return z.NEVER
})
const place = z.object({ place: orNothing, windows })

const term = z.object({ unit: typed, count: typed }).transform(({ unit, count }, context): CardTerm => {
  if (unit === 'at-once') return unit
  const named = (['days', 'working-days', 'months'] as const).find((one) => one === unit)
  if (!named) return null
  if (/^[1-9]\d{0,3}$/.test(count)) return { unit: named, count: Number(count) }
  context.addIssue({ code: 'custom', path: ['count'], message: message('cardEditor.wrongCount') })
  return z.NEVER
})

const item = z.object({
  ...{
    key: typed,
    name: typed,
    basis: orNothing,
    condition: orNothing,
    question: orNothing,
    fee: orNothing,
    amountGrosze: money,
  },
  kind: choiceOr(ITEM_KINDS, 'evidence'),
  form: choiceOr(ITEM_FORMS, 'any'),
  returnable: choiceOr(['yes'] as const, 'no'),
})

const fee = z.object({
  ...{ what: typed, grosze: money, max: money, text: orNothing, per: orNothing, rate: orNothing },
  ...{ since: optionalDay, until: optionalDay, condition: orNothing },
})

const file = z.object({ name: typed, sha256: typed, mediaType: typed, bytes: z.coerce.number().int().catch(0) })

const translation = z.object({ title: orNothing, whatYouGet: orNothing, toBring: orNothing, words: lines }).prefault({})

/** The form of a card: its names are those of a card's content, so that a remark finds its field. */
export const cardForm = z
  .object({
    ...{ symbol: orNothing, title: typed, forWhom: orNothing, whatYouGet: orNothing, position: orNothing },
    unit: z.object({ symbol: orNothing }),
    route: choiceOr(CARD_ROUTES, 'unit-chancery'),
    ...{ filing: place, collection: place, term, termText: orNothing, termBasis: orNothing },
    profile: choiceOr(LEGAL_PROFILE_CODES, 'OTHER'),
    onTheSpot: choiceOr(['allowed'] as const, 'not-allowed'),
    settlementForms: someOf(SETTLEMENT_FORMS),
    deliveryForms: someOf(DELIVERY_FORMS),
    ...{ jrwaClass: orNothing, fees: rowsOf(fee), items: rowsOf(item), forms: rowsOf(file) },
    payment: z.object({
      ...{ ways: someOf(PAYMENT_WAYS), when: choiceOr(PAYMENT_MOMENTS, null), account: orNothing, text: orNothing },
    }),
    legalBasis: rowsOf(typed).transform((rows) => rows.map(referenceOf)),
    ...{ appeal: orNothing, keywords: lines, everydayWords: lines, notes: lines, sourceUrl: orNothing },
    lifeEvents: someOf(LIFE_EVENTS),
    translations: z.object({ en: translation, uk: translation }).prefault({}),
    privacy: z.object({ purpose: orNothing, basis: orNothing, recipients: orNothing }),
    openMatters: z.object({ effect: choiceOr(OPEN_MATTERS, 'from-filing-day'), basis: orNothing }),
  })
  .transform(({ unit, ...card }): CardEdition => {
    return { shape: 2, ...card, unit: { symbol: unit.symbol, name: null }, completeness: 'full' }
  })

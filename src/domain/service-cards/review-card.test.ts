import { describe, expect, it } from 'vitest'
import { message } from '#messages/index.ts'
import { PROGRAM_LAW } from '../legal-profiles/office-law.ts'
import type { CardEdition, CardFee, CardItem } from './card.ts'
import { readCardContent } from './read-content.ts'
import { reviewCard } from './review-card.ts'
import { CARD_LIMITS } from './review-text.ts'
import { VAGUE_NAMES } from './vague-names.ts'

const item = (change: Partial<CardItem>): CardItem => ({
  ...{ key: 'a', name: 'Podpis wnioskodawcy', kind: 'formal', basis: 'art. 63 § 3 KPA', form: 'any', returnable: 'no' },
  ...{ fee: null, amountGrosze: null, condition: null, question: null },
  ...change,
})
const fee = (change: Partial<CardFee>): CardFee => ({
  ...{ what: 'zaświadczenie', grosze: 1700, text: null, per: null, max: null, since: null, until: null, rate: null },
  condition: null,
  ...change,
})
const whole: CardEdition = {
  ...readCardContent({ symbol: 'WSO-01', title: 'Zaświadczenie o zameldowaniu', profile: 'KPA_CERTIFICATE' }),
  ...{ whatYouGet: 'Zaświadczenie.', unit: { symbol: 'WSO', name: null }, position: 'inspektor', jrwaClass: '5345' },
  ...{ filing: { place: 'BOK', windows: [3] }, collection: { place: 'BOK', windows: [3] } },
  ...{ term: { unit: 'days', count: 7 }, settlementForms: ['certificate'], deliveryForms: ['pickup'] },
  ...{
    items: [item({})],
    fees: [fee({})],
    appeal: 'Zażalenie w 7 dni.',
    everydayWords: ['meldunek'],
    lifeEvents: ['moving'],
  },
  payment: { ways: ['cash-desk'], when: 'on-filing', account: null, text: null },
  legalBasis: [{ text: 'art. 217 § 3 KPA', act: 'KPA', provision: 'art. 217 § 3' }],
  privacy: { purpose: 'wydanie zaświadczenia', basis: null, recipients: null },
}
const review = (change: Partial<CardEdition>) => reviewCard({ ...whole, ...change }, PROGRAM_LAW, '2026-11-23')
const basis = (text: string) => [{ text, act: null, provision: null }]

describe('a card under review', () => {
  it('that says everything has nothing to mend and nothing to ask', () => {
    expect(review({})).toEqual({ errors: [], questions: [] })
  })

  it.each<[string, string, Partial<CardEdition>]>([
    ['symbol', 'symbol-missing', { symbol: null }],
    ['symbol', 'symbol-shape', { symbol: 'wso 1' }],
    ['title', 'title-missing', { title: ' ' }],
    ['unit.symbol', 'unit-missing', { unit: { symbol: null, name: null } }],
    ['term', 'term-too-long', { term: { unit: 'days', count: 30 } }],
    ['term', 'term-too-long', { term: { unit: 'days', count: 30 }, termBasis: 'bo tak' }],
    ['legalBasis', 'legal-basis-missing', { legalBasis: [] }],
    ['legalBasis.0', 'basis-without-act', { legalBasis: basis('przepisy lokalne') }],
    ['legalBasis.0', 'basis-without-number', { legalBasis: basis('art. KPA') }],
    ['openMatters.basis', 'immediate-without-act', { openMatters: { effect: 'immediate', basis: null } }],
    ['openMatters.basis', 'basis-without-act', { openMatters: { effect: 'immediate', basis: 'od razu' } }],
    ['items.0.basis', 'formal-without-basis', { items: [item({ basis: null })] }],
    ['items.0.basis', 'basis-without-act', { items: [item({ basis: 'zwyczaj' })] }],
    ['items.0.name', 'item-without-name', { items: [item({ name: '' })] }],
    ['items.1.name', 'item-twice', { items: [item({}), item({ key: 'b' })] }],
    ['items.0.question', 'question-without-mark', { items: [item({ condition: 'gdy tak', question: 'Czy tak' })] }],
    ['items.0.fee', 'item-fee-unknown', { items: [item({ fee: 'decyzja' })] }],
    ['items.0.fee', 'item-sum-without-line', { items: [item({ amountGrosze: 1700 })] }],
    ['items.0.amountGrosze', 'item-sum-differs', { items: [item({ fee: 'zaświadczenie', amountGrosze: 9900 })] }],
    ['items.0.name', 'item-name-sum-differs', { items: [item({ name: 'Opłata 5 zł', kind: 'fee', basis: null })] }],
    ['fees.0.grosze', 'fee-without-sum', { fees: [fee({ grosze: null })] }],
    ['fees.0.max', 'fee-over-its-most', { fees: [fee({ max: 100 })] }],
    ['fees.0.until', 'fee-ends-before-start', { fees: [fee({ since: '2026-07-01', until: '2026-06-30' })] }],
    ['fees.0.since', 'day-does-not-exist', { fees: [fee({ since: '2026-02-30' })] }],
    ['appeal', 'markup', { appeal: 'Zażalenie <script>alert(1)</script>' }],
    ['notes.0', 'markup', { notes: ['<img src=x onerror=alert(1)>'] }],
    ['title', 'title-refers', { title: 'Wypis, {telefon:wgd}' }],
    ['items.0.name', 'control-characters', { items: [item({ name: 'Podpis\u202e' })] }],
    ['notes.0', 'text-too-long', { notes: ['a'.repeat(CARD_LIMITS.text + 1)] }],
    ['', 'card-too-large', { notes: Array.from({ length: 40 }, () => 'a'.repeat(CARD_LIMITS.text)) }],
    ['keywords', 'too-many-rows', { keywords: Array.from({ length: CARD_LIMITS.rows + 1 }, (_, no) => `słowo ${no}`) }],
  ])('is refused at %s: %s', (field, why, change) => {
    const { errors } = review(change)
    expect(errors).toContainEqual(expect.objectContaining({ field, why }))
    for (const { why, values } of errors) expect(message(`cardReview.${why}` as never, values)).not.toMatch(/[{}]/)
  })

  it.each<[string, string, Partial<CardEdition>]>([
    ['items.0.name', 'vague.legal-title', { items: [item({ name: 'Tytuł prawny' })] }],
    ['items.0.condition', 'condition-not-when', { items: [item({ condition: 'pełnomocnik', question: 'Czy?' })] }],
    ['items.0.question', 'condition-without-question', { items: [item({ condition: 'gdy działa pełnomocnik' })] }],
    ['items.0.condition', 'question-without-condition', { items: [item({ question: 'Czy działasz sam?' })] }],
    ['items.0.basis', 'basis-without-act', { items: [item({ kind: 'evidence', basis: 'zwyczaj' })] }],
    ['appeal', 'appeal-missing', { appeal: null }],
    ['payment.ways', 'payment-missing', { payment: { ways: [], when: null, account: null, text: null } }],
    ['everydayWords', 'everyday-words-missing', { everydayWords: [] }],
    ['lifeEvents', 'life-events-missing', { lifeEvents: [] }],
    ['profile', 'profile-to-confirm', { profile: 'ID_CARD' }],
    ['term', 'term-missing', { profile: 'USC', term: null }],
    ['filing.windows', 'windows-missing', { filing: { place: 'BOK', windows: [] } }],
  ])('is asked at %s: %s', (field, why, change) => {
    const { questions } = review(change)
    expect(questions).toContainEqual(expect.objectContaining({ field, why }))
    for (const { why, values } of questions) expect(message(`cardReview.${why}` as never, values)).not.toMatch(/[{}]/)
  })

  it('has a question and a suggestion for each way of being vague', () => {
    for (const vague of VAGUE_NAMES) expect(message(`cardReview.vague.${vague}`, { name: 'X' })).toMatch(/[.?]$/)
  })

  it('names the article of the longest term', () => {
    const { errors } = review({ term: { unit: 'months', count: 1 } })
    expect(errors[0]?.values).toEqual({ promised: '1 miesiąc', longest: '7 dni', basis: 'art. 217 § 3 KPA' })
  })

  it('lets a special act set another term (art. 35 § 4 KPA)', () => {
    expect(review({ term: { unit: 'days', count: 30 }, termBasis: 'art. 5 ust. 2 ustawy o wzorach' }).errors).toEqual(
      [],
    )
  })

  it('has no sanction in a procedure without a summons (art. 64 § 2 KPA)', () => {
    const { errors } = review({ profile: 'UDIP', term: null })
    expect(errors).toEqual([
      { field: 'items.0.kind', why: 'formal-without-summons', values: { name: 'Udostępnienie informacji publicznej' } },
    ])
  })

  it('follows the law of the office on the day it is to be in force', () => {
    const [first] = PROGRAM_LAW.profiles.filter(({ code }) => code === 'KPA_CERTIFICATE')
    const law = { ...PROGRAM_LAW, profiles: [{ ...first!, validTo: '2026-12-31' }] }
    expect(reviewCard(whole, law, '2027-01-01').errors).toEqual([
      { field: 'profile', why: 'profile-not-in-force', values: { day: '2027-01-01' } },
    ])
  })
})

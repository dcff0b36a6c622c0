import { describe, expect, it } from 'vitest'
import { NO_TRANSLATIONS } from './card-parts.ts'
import { readCardContent } from './read-content.ts'

/** An edition as the first shape stored it. */
const first = {
  ...{
    symbol: 'WSO-01',
    title: 'Zaświadczenie',
    forWhom: 'Osoba zameldowana.',
    position: null,
    route: 'unit-chancery',
  },
  ...{ unit: { symbol: 'WSO', name: 'Wydział Spraw Obywatelskich' }, filing: { place: 'BOK', windows: [3] } },
  ...{ collection: { place: 'BOK', windows: [] }, term: { unit: 'days', count: 7 }, termText: 'do 7 dni' },
  ...{ profile: 'KPA_CERTIFICATE', onTheSpot: 'allowed', settlementForms: ['certificate'], deliveryForms: ['pickup'] },
  ...{ jrwaClass: '5345', fees: [{ what: 'zaświadczenie', grosze: 1700, text: null, per: null, max: null }] },
  items: [
    { ...{ key: 'podpis', name: 'Podpis', kind: 'formal', basis: 'art. 63 § 3 KPA', form: 'any', returnable: 'no' } },
  ],
  ...{ legalBasis: ['art. 217 KPA', 'przepisy lokalne'], appeal: null, notes: ['Uwaga.'], sourceUrl: null },
  completeness: 'full',
}

describe('a stored edition', () => {
  const card = readCardContent(first)

  it('of the first shape keeps everything it said', () => {
    expect(card).toMatchObject({ ...first, legalBasis: expect.anything() })
  })

  it('of the first shape has nothing where it had no field yet', () => {
    expect(card).toMatchObject({
      ...{
        shape: 2,
        whatYouGet: null,
        termBasis: null,
        forms: [],
        keywords: [],
        everydayWords: [],
        lifeEvents: [],
        translations: NO_TRANSLATIONS,
      },
      payment: { ways: [], when: null, account: null, text: null },
      openMatters: { effect: 'from-filing-day', basis: null },
    })
    expect(card.items[0]).toMatchObject({ question: null, condition: null, amountGrosze: null })
    expect(card.fees[0]).toMatchObject({ since: null, until: null, rate: null })
  })

  it('has its legal bases parsed, and the words of those that do not parse', () => {
    expect(card.legalBasis).toEqual([
      { text: 'art. 217 KPA', act: 'KPA', provision: 'art. 217' },
      { text: 'przepisy lokalne', act: null, provision: null },
    ])
  })

  it('of today’s shape is read as it is', () => {
    const whole = {
      ...card,
      ...{
        whatYouGet: 'Zaświadczenie.',
        everydayWords: ['meldunek'],
        lifeEvents: ['moving'] as const,
        keywords: ['meldunek'],
        translations: {
          ...NO_TRANSLATIONS,
          en: { title: 'Certificate', whatYouGet: null, toBring: 'An identity document', words: ['residence'] },
        },
      },
      forms: [{ name: 'Wniosek', sha256: 'ab', mediaType: 'application/pdf', bytes: 10 }],
      payment: {
        ways: ['transfer'] as const,
        when: 'on-filing' as const,
        account: 'dochody',
        text: 'w tytule: nazwisko',
      },
      openMatters: { effect: 'immediate' as const, basis: 'art. 5 ustawy o zmianie ustawy' },
      termBasis: 'art. 217 § 3 KPA',
    }
    expect(readCardContent(whole)).toEqual(whole)
    expect(readCardContent(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  it.each([
    null,
    5,
    'karta',
    [],
    { items: 'x', fees: [7], legalBasis: [null], lifeEvents: ['holidays'], term: { unit: 'x' } },
  ])('%j is read without a throw, as an empty card', (stored) => {
    expect(readCardContent(stored)).toMatchObject({
      title: '',
      items: [],
      fees: [],
      legalBasis: [],
      term: null,
      lifeEvents: [],
    })
  })
})

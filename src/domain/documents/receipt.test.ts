import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receipt } from '#test/support/paper-samples.ts'
import { type ReceiptContent, type ReceiptFacts, receiptContent } from './receipt.ts'

const SANCTION = /bez rozpoznania|bez rozpatrzenia/
const separate = { by: 'separate-letter' } as const

describe('receipt', () => {
  const content = receiptContent(receipt)

  it.each([
    [
      'art. 54 § 1 pkt 1',
      'the authority and its address',
      content.head.office.address,
      'pl. Stary Rynek 1, 09-400 Płock',
    ],
    ['art. 54 § 1 pkt 2', 'the person called', JSON.stringify(content.lines), 'Żaneta Gżegżółka-Wójcik'],
    ['art. 54 § 1 pkt 3', 'the matter', JSON.stringify(content.lines), 'działki 1234/5'],
    ['art. 64 § 2', 'each lack with its basis', JSON.stringify(content.missing), 'art. 63 § 3 k.p.a.'],
    [
      'art. 64 § 2',
      'the term',
      content.otherwise.call,
      'w terminie 7 dni od dnia doręczenia wezwania (art. 64 § 2 k.p.a.)',
    ],
    ['art. 57 § 1', 'the last day with its weekday', content.otherwise.lastDay, 'poniedziałek, 30 listopada 2026 r.'],
    [
      'art. 64 § 2',
      'the sanction',
      content.otherwise.sanction,
      'podanie zostanie pozostawione bez rozpoznania (art. 64 § 2 k.p.a.)',
    ],
    ['art. 57 § 5', 'how an answer by post keeps the term', content.ways, 'operatora wyznaczonego'],
    ['art. 46 § 1', 'a dated signature of the receiver', JSON.stringify(content.signatures[0]), '"dating":"dated"'],
    [
      'art. 54 § 2',
      'the officer with name and position',
      JSON.stringify(content.signatures[1]),
      'inspektor w Biurze Obsługi Klienta',
    ],
    [
      'art. 261 § 1',
      'the fee has its own call',
      content.fee?.call,
      'w terminie 7 dni od dnia doręczenia wezwania (art. 261 § 1 k.p.a.)',
    ],
    [
      'art. 261 § 2',
      'and its own consequence',
      content.fee?.notes.join(' '),
      'podanie zostanie zwrócone postanowieniem',
    ],
  ])('%s: tells %s', (_, __, text, expected) => {
    expect(text).toContain(expected)
  })

  it('art. 40: put into another hand it is no summons, sets no term and threatens nothing', () => {
    const taken = receiptContent({ ...receipt, summons: separate, feeCall: separate, handedTo: 'Goniec' })
    expect(taken.head.title).toBe('Pokwitowanie')
    expect(taken.otherwise).toMatchObject({ lastDay: null, sanction: null })
    expect(taken.otherwise.call).toContain('odrębnym pismem')
    expect(taken.fee).toMatchObject({ call: null, lastDay: null })
    expect(JSON.stringify(taken)).not.toMatch(SANCTION)
  })

  it('seed step 3: says beside each item in what form it is wanted and whether it goes back', () => {
    expect(content.received[0]).toEqual({ text: 'Wniosek podpisany', detail: 'oryginał' })
    expect(content.missing.items.map(({ detail }) => detail)).toEqual(['', 'oryginał, do zwrotu'])
    expect(content.requested?.items).toEqual(['Zdjęcie działki od strony drogi (kopia)'])
    const map = { name: 'Mapa zasadnicza w skali 1:500', wanted: 'kopia' }
    const { received } = receiptContent({ ...receipt, present: [map] })
    expect(received.map(({ text, detail }) => `${text}: ${detail}`)).toEqual([
      'Wniosek: 4 strony, oryginał',
      'Mapa zasadnicza w skali 1:500: 2 strony, oryginał, do zwrotu',
    ])
  })

  it('art. 169 O.p.: a tax matter is left „bez rozpatrzenia” by an order, and never cites art. 64 or 261 k.p.a.', () => {
    const tax = receiptContent({
      ...receipt,
      procedure: 'tax',
      lacks: [{ name: 'Podpis', basis: 'art. 168 § 3 O.p.', wanted: '' }],
    })
    expect(tax.otherwise.sanction).toContain('bez rozpatrzenia w drodze postanowienia, na które służy zażalenie')
    expect(JSON.stringify(tax)).not.toMatch(/art\. 64|art\. 261|bez rozpoznania/)
  })

  it.each([1, 6])('art. 64 § 2: refuses a term of %i days', (days) => {
    const summons = { by: 'hand', days, lastDay: '2026-11-24', steps: [] } as const
    expect(() => receiptContent({ ...receipt, summons })).toThrow(RangeError)
  })

  it.each([6, 15])('art. 261 § 1: refuses a fee term of %i days', (days) => {
    const feeCall = { by: 'hand', days, lastDay: '2026-11-24', steps: [] } as const
    expect(() => receiptContent({ ...receipt, feeCall })).toThrow(RangeError)
  })

  it.each([
    ['NSA I OSK 27/20', 'lacks and a fee', {}, ', jeżeli uzupełnienie i zapłata nastąpią w terminie'],
    [
      'NSA I OSK 27/20',
      'lacks',
      { fees: [] },
      ', jeżeli uzupełnienie nastąpi w terminie; jeżeli później, podamy nowy dzień',
    ],
    ['art. 261 § 2', 'a fee', { lacks: [] }, 'do 21 lutego 2027 r., jeżeli zapłata nastąpi w terminie'],
  ])('%s: the promised day depends on %s', (_, __, change, expected) => {
    expect(receiptContent({ ...receipt, ...change }).promise[0]?.value).toContain(expected)
  })

  it('a complete application has its day without a condition', () => {
    expect(receiptContent({ ...receipt, lacks: [], fees: [] }).promise[0]?.value).toBe('do 21 lutego 2027 r.')
  })

  it('never prints the sanction beside anything but a formal lack', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { otherwise, missing, ...rest }: ReceiptContent = receiptContent(facts)
        expect(JSON.stringify({ ...rest, missing, call: otherwise.call })).not.toMatch(SANCTION)
        const threatens = facts.lacks.length > 0 && facts.summons.by === 'hand'
        expect(otherwise.sanction !== null).toBe(threatens)
        expect(missing.items.map((item) => item.text)).toEqual(facts.lacks.map((lack) => lack.name))
      }),
    )
  })
})

const name = fc.stringMatching(/^[a-ząęłó]{1,12}$/)
const served = fc.oneof(
  fc.constant(separate),
  fc.record({
    by: fc.constant('hand' as const),
    days: fc.integer({ min: 7, max: 14 }),
    lastDay: fc.constant('2026-11-30'),
    steps: fc.constant([]),
  }),
)
const anyFacts: fc.Arbitrary<ReceiptFacts> = fc
  .record({
    lacks: fc.array(fc.record({ name, wanted: fc.constant(''), basis: fc.constant('art. 63 § 2 k.p.a.') }), {
      maxLength: 3,
    }),
    requested: fc.array(
      fc.record({
        name,
        wanted: fc.constant('kopia'),
        purpose: fc.constantFrom('evidence' as const, 'courtesy' as const),
      }),
      {
        maxLength: 3,
      },
    ),
    fees: fc.array(fc.record({ name, grosze: fc.nat(), basis: name }), { maxLength: 3 }),
    procedure: fc.constantFrom('kpa' as const, 'tax' as const),
    summons: served,
    feeCall: served,
  })
  .map((some) => ({ ...receipt, ...some }))

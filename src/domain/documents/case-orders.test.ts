import { describe, expect, it } from 'vitest'
import * as procedure from '#test/support/procedure-samples.ts'
import { exclusionOrder, resumptionOrder, suspensionOrder } from './case-orders.ts'
import { ORDER_REMEDIES, type OrderKind, remedySentence } from './order-remedies.ts'

const way = { higherAuthority: 'Kolegium', office: { authority: 'Prezydenta Miasta Płocka' } }

describe('which orders are open to a complaint', () => {
  it.each<[string, OrderKind, 'open' | 'none']>([
    ['art. 261 § 3', 'return-unpaid', 'open'],
    ['art. 66 § 3', 'return-unforwardable', 'open'],
    ['art. 59 § 1 (only a refusal)', 'term-restored', 'none'],
    ['art. 59 § 1', 'term-not-restored', 'open'],
    ['art. 101 § 3', 'suspension', 'open'],
    ['art. 101 § 3 (only a refusal to take up)', 'resumption', 'none'],
    ['art. 141 § 1 (art. 24 knows none)', 'exclusion-of-official', 'none'],
  ])('%s: %s is %s', (_, kind, complaint) => {
    expect(ORDER_REMEDIES[kind].complaint).toBe(complaint)
    const sentence = remedySentence(kind, way)
    if (complaint === 'open') {
      for (const part of ['służy zażalenie', 'do Kolegium za pośrednictwem Prezydenta', '7 dni od dnia doręczenia'])
        expect(sentence).toContain(part)
    } else expect(sentence).toMatch(/nie służy zażalenie .* \(art\. 142 k\.p\.a\.\)/)
  })

  it('no kind of order is left out of the table above', () => {
    expect(Object.keys(ORDER_REMEDIES)).toHaveLength(7)
  })
})

const suspended = suspensionOrder(procedure.suspension)
const byLaw = suspensionOrder({ ...procedure.suspension, by: 'law', article: 'art. 97 § 1 pkt 4', askBy: null })
const resumed = resumptionOrder(procedure.resumption)
const excluded = exclusionOrder(procedure.exclusion)

describe('orders in the course of a case', () => {
  it.each([
    [suspended, 'art. 124 § 1', 'its basis', 'Na podstawie art. 98 § 1 oraz art. 101 § 1, art. 123 i art. 124 ustawy'],
    [suspended, 'art. 124 § 1', 'the party', '(strona: Żaneta Gżegżółka-Wójcik)'],
    [suspended, 'art. 124 § 1', 'the ruling', 'zawiesić na żądanie strony postępowanie z dniem 9 grudnia 2026 r.'],
    [suspended, 'art. 124 § 2', 'the reasons', 'Strona czeka na mapę do celów projektowych.'],
    [suspended, 'art. 101 § 2', 'the three years', 'uważa się za wycofane (art. 98 § 2 i art. 101 § 2 k.p.a.)'],
    [suspended, 'art. 98 § 2', 'their last day, counted', 'Lata liczy się od dnia zawieszenia.'],
    [suspended, 'art. 103', 'that terms stand still', 'wstrzymuje bieg terminów'],
    [byLaw, 'art. 97 § 1', 'that the law asks for it', 'zawiesić z urzędu postępowanie'],
    [
      resumed,
      'art. 97 § 2',
      'the ruling',
      'podjąć z dniem 9 grudnia 2026 r. postępowanie zawieszone z dniem 30 listopada',
    ],
    [resumed, 'art. 35 § 5', 'the days not counted', 'od 30 listopada 2026 r. do 9 grudnia 2026 r., nie wlicza się'],
    [resumed, 'art. 35', 'the new end', 'Termin załatwienia sprawy: poniedziałek, 4 stycznia 2027 r.'],
    [excluded, 'art. 26 § 1', 'who acts instead', 'wyznaczyć do prowadzenia sprawy: Ewa Zmyślona.'],
    [
      excluded,
      'art. 24 § 1',
      'the ground',
      'Przyczyna wyłączenia: brat lub siostra strony (art. 24 § 1 pkt 2 k.p.a.).',
    ],
    [excluded, 'art. 24 § 4', 'what may still be done', 'czynności niecierpiące zwłoki'],
  ])('$0.head.title, %s: %s', (content, _article, _what, expected) => {
    expect(JSON.stringify(content)).toContain(expected)
  })

  it('a suspension by the law tells of no three years; a case without a term tells no new end', () => {
    expect(JSON.stringify(byLaw)).not.toContain('98 § 2')
    expect(JSON.stringify(resumptionOrder({ ...procedure.resumption, end: null }))).not.toContain('Termin załatwienia')
  })
})

import { describe, expect, test } from 'vitest'
import { announced, electronic, notices, received, refused, taken } from '#test/support/deliveries.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { type DeliveryFacts, delivery } from './delivery.ts'

describe('the derivation', () => {
  const lines = (facts: DeliveryFacts) => {
    const outcome = delivery(facts, null, STATUTORY)
    return outcome.ok ? outcome.event.steps.map(({ text, basis }) => `${text} [${basis}]`) : []
  }

  test('two notices, late, ending on a Saturday', () => {
    expect(lines(notices('2026-11-14', '2026-11-26'))).toEqual([
      'Pierwsze zawiadomienie: 14 listopada 2026. [art. 44 § 2 KPA]',
      'Powtórne zawiadomienie: 26 listopada 2026. [art. 44 § 3 KPA]',
      'Pismo uważa się za doręczone: 28 listopada 2026 (sobota), z upływem 14. dnia od pierwszego zawiadomienia. [art. 44 § 4 KPA]',
      'Powtórne zawiadomienie zostawiono później niż zaraz po 7 dniach od pierwszego. Czy pismo doręczono, ocenia człowiek. [art. 44 § 3 KPA]',
      '28 listopada 2026 (sobota) nie jest dniem roboczym, a praktyka nie jest jednolita. Termin adresata liczymy od dnia dla niego korzystniejszego: 30 listopada 2026 (poniedziałek). Sprawdza to człowiek. [art. 44 § 4 w związku z art. 57 § 4 KPA]',
    ])
  })

  test.each([
    [received('2026-11-25'), 'Pismo doręczono: 25 listopada 2026 (środa). [art. 42 i art. 46 § 1 KPA]'],
    [refused('2026-11-25'), 'Pismo doręczono: 25 listopada 2026 (środa), w dniu odmowy przyjęcia. [art. 47 § 2 KPA]'],
    [
      taken('neighbour', 'left'),
      'Pismo doręczono: 25 listopada 2026 (środa); odebrał sąsiad, który podjął się oddać je adresatowi. [art. 43 KPA]',
    ],
    [
      notices('2026-11-30', null, '2026-12-03'),
      'Pismo doręczono: 3 grudnia 2026 (czwartek), w dniu odbioru. [art. 46 § 1 KPA]',
    ],
    [
      electronic('2026-12-01', null),
      'Pismo uważa się za doręczone: 16 grudnia 2026 (środa), następnego dnia po upływie 14 dni od wpływu. [art. 42 ust. 2 ustawy z 18.11.2020 o doręczeniach elektronicznych]',
    ],
    [
      electronic('2026-12-01', '2026-12-03'),
      'Pismo doręczono: 3 grudnia 2026 (czwartek), w dniu odebrania. [art. 41 ust. 1 pkt 1 i art. 42 ust. 1 ustawy z 18.11.2020 o doręczeniach elektronicznych]',
    ],
    [
      electronic('2026-12-01', null, 'public'),
      'Pismo doręczono: 1 grudnia 2026 (wtorek), w dniu wpływu na adres podmiotu publicznego. [art. 41 ust. 1 pkt 2 i art. 42 ust. 1 ustawy z 18.11.2020 o doręczeniach elektronicznych]',
    ],
    [
      announced('2026-11-23', '2026-11-26'),
      'Pismo uważa się za doręczone: 10 grudnia 2026 (czwartek), po upływie 14 dni od obwieszczenia (26 listopada 2026). [art. 49 § 2 KPA]',
    ],
  ])('%#', (facts, line) => {
    expect(lines(facts).at(-1)).toBe(line)
  })

  test('the events come first, in their order', () => {
    expect(lines(electronic('2026-12-01', null))[0]).toContain(
      'Pismo wpłynęło na adres do doręczeń elektronicznych adresata: 1 grudnia 2026.',
    )
    expect(lines(electronic('2026-12-01', null))[0]).toMatch(/ \[art\. 41 ustawy z 18\.11\.2020/)
    expect(lines(received('2026-11-25'))).toHaveLength(1)
    expect(lines(announced('2026-11-23', '2026-11-26')).slice(0, 2)).toEqual([
      'Obwieszczenie: 23 listopada 2026. [art. 49 § 2 KPA]',
      'Obwieszczenie: 26 listopada 2026. [art. 49 § 2 KPA]',
    ])
    expect(lines(notices('2026-11-30', null, '2026-12-03'))).toHaveLength(2)
    expect(lines(announced('2026-12-11')).at(-1)).toContain('[art. 49 § 2 w związku z art. 57 § 4 KPA]')
  })
})

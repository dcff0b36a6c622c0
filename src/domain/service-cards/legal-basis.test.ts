import { describe, expect, it } from 'vitest'
import { parseLegalBasis, referenceOf } from './legal-basis.ts'

describe('a legal basis', () => {
  it.each([
    ['art. 217 § 3 KPA', 'art. 217 § 3', 'KPA'],
    ['art. 73 i 74 k.p.a.', 'art. 73 i 74', 'k.p.a.'],
    [
      'art. 24 ust. 3–5 i art. 40a–40f Prawa geodezyjnego i kartograficznego',
      'art. 24 ust. 3–5 i art. 40a–40f',
      'Prawa geodezyjnego i kartograficznego',
    ],
    ['art. 18¹ ustawy o wychowaniu w trzeźwości', 'art. 18¹', 'ustawy o wychowaniu w trzeźwości'],
    ['art. 306a–306k Ordynacji podatkowej', 'art. 306a–306k', 'Ordynacji podatkowej'],
    ['ustawa z 11 lipca 2014 r. o petycjach', null, 'ustawa z 11 lipca 2014 r. o petycjach'],
    ['część I załącznik do ustawy o opłacie skarbowej', 'część I załącznik', 'ustawy o opłacie skarbowej'],
    ['zał. 5 do zarządzenia 4437/2023 Prezydenta Miasta', 'zał. 5', 'zarządzenia 4437/2023 Prezydenta Miasta'],
    ['§ 71–78 Statutu Miasta (uchwała 304/XVII/2016)', '§ 71–78', 'Statutu Miasta (uchwała 304/XVII/2016)'],
    [
      'Prawo geodezyjne i kartograficzne (Dz.U. 2024 poz. 1151)',
      null,
      'Prawo geodezyjne i kartograficzne (Dz.U. 2024 poz. 1151)',
    ],
    [
      '§ 8 ust. 1 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. (Dz.U. nr 5 poz. 46)',
      '§ 8 ust. 1',
      'rozporządzenia Rady Ministrów z 8 stycznia 2002 r. (Dz.U. nr 5 poz. 46)',
    ],
    ['art. 6 ust. 1 lit. c RODO', 'art. 6 ust. 1 lit. c', 'RODO'],
    ['art. 217 § 3, {akt:kpa}', 'art. 217 § 3', '{akt:kpa}'],
    ['{akt:petycje}', null, '{akt:petycje}'],
  ])('%j is provision %j of %j', (text, provision, act) => {
    expect(parseLegalBasis(text)).toEqual({ ok: true, event: { text, provision, act } })
  })

  it.each([
    ['art. 5', 'basis-without-act'],
    ['przepisy o planowaniu', 'basis-without-act'],
    ['', 'basis-without-act'],
    ['zgodnie z ustawą o petycjach', 'basis-without-act'],
    ['art. KPA', 'basis-without-number'],
    ['art. 35 § KPA', 'basis-without-number'],
    ['art. 5 ust. ustawy o petycjach', 'basis-without-number'],
  ])('%j is refused: %s', (text, why) => {
    expect(parseLegalBasis(text)).toEqual({ ok: false, refusal: { why } })
  })

  it('that does not parse keeps its words when it was stored before', () => {
    expect(referenceOf('przepisy lokalne')).toEqual({ text: 'przepisy lokalne', act: null, provision: null })
  })
})

import { describe, expect, test } from 'vitest'
import { hardnessOf, measurePlainness } from './plain-language.ts'

const hard = (text: string) => hardnessOf(measurePlainness(text))

describe('a plain text is left alone', () => {
  test.each([
    'Wypis z rejestru gruntów, wyrys z mapy albo oba dokumenty razem.',
    'Nie płać z góry. Opłatę oblicza urząd. Potem przyniesiesz dowód zapłaty do okienka.',
    'Podpis osoby, która składa wniosek (art. 63 § 3 KPA).',
    'Następny krok należy do Ciebie.',
    '',
  ])('%s', (text) => {
    expect(hard(text)).toEqual([])
  })
})

test.each<[string, string[]]>([
  ['Należy uiścić opłatę.', ['officialese']],
  ['Niniejsza karta dotyczy drzew.', ['officialese']],
  ['W celu uzyskania odpisu przynieś dowód.', ['officialese']],
  [
    'Kto chce, by urząd wydał mu wypis z mapy, na której widać, gdzie stoi dom, a gdzie rosną drzewa, musi przyjść do nas i dać wniosek w tym roku.',
    ['long-sentence'],
  ],
  [
    'Udostępnianie informacji niewymagających przetworzenia następuje niezwłocznie, nieodpłatnie, z uwzględnieniem ograniczeń ustawowych.',
    ['long-words'],
  ],
])('%s', (text, ways) => {
  expect(hard(text)).toEqual(ways)
})

test('what was found stands with what to say instead', () => {
  expect(measurePlainness('Prosimy przedłożyć dowód i dokonać opłaty.').phrases).toEqual([
    { found: 'przedłożyć', plainer: 'przynieś, dołącz, pokaż' },
    { found: 'dokonać opłaty', plainer: 'zapłać, zgłoś, wpisz, zmień' },
  ])
})

test.each([
  ['Zgodnie z art. 63 § 3 KPA oraz ust. 2 pkt 1 działa urząd.', 1],
  ['Przyjdź do nas. Weź dowód!', 2],
  ['Weź: dowód; wniosek', 3],
])('„%s” has %i sentences', (text, sentences) => {
  expect(measurePlainness(text).sentences).toBe(sentences)
})

test.each([
  ['drzewo', 0],
  ['niebo', 0],
  ['dokumentacja', 1],
  ['zaświadczenie', 1],
  ['ewidencja', 1],
])('„%s” has a share of long words of %i', (text, share) => {
  expect(measurePlainness(text).share).toBe(share)
})

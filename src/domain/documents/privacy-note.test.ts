import { describe, expect, it } from 'vitest'
import { type PrivacyFacts, privacyNote } from './privacy-note.ts'

const office = { name: 'Urząd Miasta' }
const facts: PrivacyFacts = {
  dpo: 'Ewa Inspektor, iod@urzad.example',
  purpose: 'wydanie wypisu z ewidencji gruntów',
  basis: 'art. 6 ust. 1 lit. c RODO',
  page: 'bok.urzad.example/uslugi/WGD-19/dane',
}

describe('the short notice of art. 13 GDPR', () => {
  const note = privacyNote(office, facts)

  it.each([
    ['art. 13(1)(a)', 'the controller', 'Administrator: Urząd Miasta.'],
    ['art. 13(1)(b)', 'the officer', 'Inspektor ochrony danych: Ewa Inspektor, iod@urzad.example.'],
    ['art. 13(1)(c)', 'the purpose', 'Cel: wydanie wypisu z ewidencji gruntów.'],
    ['art. 13(1)(c)', 'the basis', 'Podstawa: art. 6 ust. 1 lit. c RODO.'],
    ['art. 13(2)(b)', 'what may be demanded', 'dostępu do danych i ich sprostowania'],
    ['art. 13(2)(d)', 'the complaint', 'skargę do Prezesa UODO'],
    ['art. 13(1)(e), (2)(a)', 'where the rest is', 'bok.urzad.example/uslugi/WGD-19/dane i wydruk przy okienku.'],
  ])('%s: tells %s', (_, __, text) => {
    expect(note).toContain(text)
  })

  it('what the office and the card leave open is said as it holds for every matter', () => {
    const open = privacyNote(office, { ...facts, dpo: null, purpose: null, basis: null })
    expect(open).toContain('z dopiskiem „ochrona danych”')
    expect(open).toContain('Cel: załatwienie sprawy i przechowanie jej akt. Podstawa: obowiązek prawny')
    expect(open).not.toMatch(/null|Inspektor ochrony danych/)
  })
})

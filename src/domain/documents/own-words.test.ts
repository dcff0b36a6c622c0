import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import type { DocumentKind } from './letter.ts'
import { checkOwnWords, findOwnWordsLetter, ownWordsLetter, readOwnWords, unknownPlaceholders } from './own-words.ts'

const phone = (key: string, to: string | null = null): Fact => ({
  ...{ kind: 'phone', key, label: key, value: '24 367 15 55', from: '2020-01-01', to, about: [] },
})
const facts = [phone('wgd'), phone('stary', '2026-11-01')]
const day = '2026-11-23'

test.each<[string, string, string]>([
  ['nothing', ' \n ', 'own-words-empty'],
  ['too many characters', 'a'.repeat(601), 'own-words-too-long'],
  ['too many lines', `${'a\n'.repeat(8)}a`, 'own-words-too-long'],
  ['a script', 'Pytaj <script>alert(1)</script>', 'own-words-markup'],
  ['an address that runs', 'javascript:alert(1)', 'own-words-markup'],
  ['a character that turns the direction', 'Parking \u202eza rogiem', 'own-words-control'],
  ['a fact that is not there', 'Tel. {telefon:xyz}', 'own-words-placeholder'],
  ['a fact that ended', 'Tel. {telefon:stary}', 'own-words-placeholder'],
  ['a placeholder of another program', 'Dzień dobry, {imię}!', 'own-words-placeholder'],
  ['a lone brace', 'Godziny }', 'own-words-placeholder'],
])('%s is refused', (_what, text, why) => {
  expect(readOwnWords(text, facts, day)).toMatchObject({ ok: false, refusal: { why } })
})

test('a few lines of plain text with a fact of the office are taken, without blanks at the ends', () => {
  const words = 'Parking jest za ratuszem: 2 godziny <= 0 zł.\nTelefon: {telefon:wgd}'
  expect(readOwnWords(` ${words}\n`, facts, day)).toEqual({ ok: true, event: words })
})

test('what nothing fills is named once', () => {
  expect(unknownPlaceholders('{telefon:x} {telefon:x} {imię} {telefon:wgd} {', facts, day)).toEqual([
    '{telefon:x}',
    '{imię}',
    '{',
  ])
})

test('the same text may be taken before anybody asks for its facts', () => {
  expect(checkOwnWords('Tel. {telefon:xyz}').ok).toBe(true)
})

describe('a paragraph goes', () => {
  const addressee = ['Jan Próbny']
  test.each<[DocumentKind, object, string | undefined]>([
    ['receipt', {}, 'receipt'],
    ['confirmation', {}, 'confirmation'],
    ['summons', { addressee }, 'summons'],
    ['notice', { addressee, instruction: ['Strona może …'] }, 'notice'],
    // art. 65 § 1 KPA: the letter that forwards a paper goes to another authority
    ['notice', { addressee, instruction: [] }, undefined],
    // the copy for the file of a party without an address: nobody is written to
    ['unexamined-letter', {}, undefined],
    // art. 124 § 1 and 107 § 1 pkt 7 KPA: nothing stands beside a remedy
    ['order', { addressee }, undefined],
    ['appeal-instruction', { addressee }, undefined],
    ['label', {}, undefined],
  ])('with „%s” %o: %s', (kind, more, letter) => {
    expect(ownWordsLetter({ head: { kind }, ...more })).toBe(letter)
  })
  test('with no letter that is unknown', () => {
    expect(findOwnWordsLetter('order')).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { askedWords, fold } from './asked-words.ts'

const words = (typed: string) => askedWords(typed).map(({ word, stem }) => `${word}:${stem}`)

test.each([
  ['chcę wyciąć drzewo', ['wyciac:wyci', 'drzewo:drze']],
  ['Jak załatwić wycinkę DRZEW?', ['wycinke:wyci', 'drzew:drze']],
  ['drzewo, drzewo i Drzewo', ['drzewo:drze']],
  ['zaświadczenie o zameldowaniu', ['zaswiadczenie:zaswiad', 'zameldowaniu:zameld']],
  ['wniosek', ['wniosek:wnio']],
  ['chcę złożyć wniosek', ['wniosek:wnio', 'zlozyc:zloz', 'chce:chce']],
  ['akt', ['akt:akt']],
  ['o i w', []],
  ['', []],
  ["'); drop table--%_", ['table:tabl', 'drop:drop']],
])('%s', (typed, asked) => {
  expect(words(typed)).toEqual(asked)
})

test('a sentence without end is cut to its six longest words, a word without end is no word', () => {
  expect(askedWords('aaa bbbb ccccc dddddd eeeeeee ffffffff ggggggggg').map(({ word }) => word)).toHaveLength(6)
  expect(askedWords('x'.repeat(41))).toEqual([])
})

test('diacritics and case make no difference', () => {
  expect(fold('ZAŻÓŁĆ Gęślą Jaźń')).toBe('zazolc gesla jazn')
})

test.each([
  ['drzewo', ['rdzewo', 'dzrewo', 'drezwo', 'drzweo', 'drzeow']],
  ['anna', ['nana', 'anan']],
  ['akt', []],
])('two letters of „%s” may have changed places', (typed, swapped) => {
  expect(askedWords(typed)[0]?.swapped).toEqual(swapped)
})

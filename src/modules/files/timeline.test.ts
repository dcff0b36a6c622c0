import { describe, expect, test } from 'vitest'
import { doerOf, sentenceOf } from './timeline.ts'

describe('sentenceOf', () => {
  test.each([
    ['paper-registered', { number: 12, year: 2026 }, 'Zarejestrowano pismo pod numerem 12 / 2026.'],
    ['paper-registered', {}, 'Zarejestrowano pismo.'],
    [
      'case-founded',
      { sign: 'WGK.6624.3.2026', statutoryEnd: '2026-12-23' },
      'Założono sprawę WGK.6624.3.2026; termin załatwienia: 23 grudnia 2026.',
    ],
    ['case-founded', { sign: 'WGK.6624.3.2026', statutoryEnd: null }, 'Założono sprawę.'],
    ['something-nobody-named', { a: 1 }, 'Zapisano czynność w aktach.'],
  ])('%s %j', (event, data, sentence) => {
    expect(sentenceOf({ event, data })).toBe(sentence)
  })
})

describe('doerOf', () => {
  test.each([
    [{ who: 'Anna Kowal', onBehalfOf: null, window: 'Stanowisko 3' }, 'Anna Kowal, Stanowisko 3'],
    [{ who: 'Anna Kowal', onBehalfOf: 'Jan Bury', window: null }, 'Anna Kowal (w zastępstwie: Jan Bury)'],
    [{ who: null, onBehalfOf: null, window: null }, 'program'],
  ])('%j', (line, words) => {
    expect(doerOf(line)).toBe(words)
  })
})

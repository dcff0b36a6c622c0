import { expect, test } from 'vitest'
import type { OpenMatters } from './card-parts.ts'
import { appliedStep, type EditionEffect, offeredEdition, offers, takesIn } from './open-matters.ts'

const effects = {
  keep: { effect: 'from-filing-day', basis: null },
  law: { effect: 'immediate', basis: 'art. 9 ustawy zmieniającej' },
  mend: { effect: 'correction', basis: 'Pominięto zwolnienie z opłaty.' },
} as const satisfies Record<string, OpenMatters>
const first = new Date('2026-01-01')
/** Editions from 1 on, a month each, the newest without end; `off` was called off before it began. */
const editions = (...list: (keyof typeof effects | 'off')[]): EditionEffect[] =>
  list.map((kind, at) => {
    const [year, month] = [first.getUTCFullYear(), String(at + 1).padStart(2, '0')]
    const validFrom = `${year}-${month}-02`
    const last = at === list.length - 1 ? null : `${year}-${String(at + 2).padStart(2, '0')}-01`
    const openMatters = kind === 'off' ? effects.law : effects[kind]
    return {
      id: `e${at + 1}`,
      edition: at + 1,
      validFrom,
      validTo: kind === 'off' ? `${year}-${month}-01` : last,
      openMatters,
    }
  })

test.each<[string, EditionEffect[], number, string, string | undefined]>([
  ['a newer edition leaves earlier matters alone (edge case 43)', editions('keep', 'keep'), 1, '2026-03-01', undefined],
  ['a law takes in pending matters, whatever their edition', editions('keep', 'keep', 'law'), 1, '2026-04-01', 'e3'],
  ['not before its day', editions('keep', 'law'), 1, '2026-02-01', undefined],
  ['from its day on', editions('keep', 'law'), 1, '2026-02-02', 'e2'],
  ['a matter under it has nothing to decide', editions('keep', 'law'), 2, '2026-03-01', undefined],
  ['a correction reaches the edition it corrects', editions('keep', 'keep', 'mend'), 2, '2026-04-01', 'e3'],
  ['and no older one', editions('keep', 'keep', 'mend'), 1, '2026-04-01', undefined],
  ['a correction of a correction reaches both', editions('keep', 'mend', 'mend'), 1, '2026-04-01', 'e3'],
  ['a corrected law reaches all it took in', editions('keep', 'keep', 'law', 'mend'), 1, '2026-05-01', 'e4'],
  ['the one called off is no edition', editions('keep', 'off', 'mend'), 1, '2026-04-01', 'e3'],
  ['nor is it offered', editions('keep', 'off'), 1, '2026-04-01', undefined],
  ['one that a later edition followed still waits', editions('keep', 'law', 'keep'), 1, '2026-04-01', 'e2'],
  ['a correction of nothing reaches nothing', editions('mend'), 0, '2026-04-01', undefined],
])('%s', (_what, list, own, today, id) => {
  expect(offeredEdition(list, own, today)?.id).toBe(id)
})

test('what is about to be released reaches the same matters as it will when it is', () => {
  const list = editions('keep', 'keep', 'mend')
  expect([1, 2, 3].map((own) => takesIn(list, list[2]!, own))).toEqual([false, true, false])
})

test('the editions of a card whose matters wait, each with the edition to decide about', () => {
  expect(offers(editions('keep', 'law', 'mend'), '2026-04-01')).toEqual([
    { own: 'e1', offered: 'e3' },
    { own: 'e2', offered: 'e3' },
  ])
})

test('the derivation of a term names the edition that was applied and why', () => {
  expect(appliedStep({ symbol: 'WSO-01', edition: 3, basis: 'art. 9 ustawy' })).toEqual({
    text: 'Do sprawy zastosowano edycję 3 karty WSO-01, późniejszą niż dzień złożenia.',
    basis: 'art. 9 ustawy',
  })
  expect(appliedStep({ symbol: 'WSO-01', edition: 3, basis: null }).basis).toBe('karta usługi')
})

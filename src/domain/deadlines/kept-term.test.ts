import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { findDesignatedOperator, keptTerm, type PostingPlace, type Sending } from './kept-term.ts'

const LAST_DAY = day('2026-11-30')
const brought = (on: string): Sending => ({ way: 'brought', on: day(on) })
const electronic = (sent: string, proof: string | null): Sending => ({
  way: 'electronic',
  sentOn: day(sent),
  proofOn: proof === null ? null : day(proof),
})
const handed = (place: PostingPlace, on: string, arrived: string | null): Sending => ({
  way: 'handed-over',
  place,
  on: day(on),
  arrivedOn: arrived === null ? null : day(arrived),
})

type Row = readonly [article: string, Sending, countedOn: string, kept: 'in-time' | 'late']

test.each<Row>([
  ['§ 1: brought on the last day', brought('2026-11-30'), '2026-11-30', 'in-time'],
  ['§ 1: brought a day late', brought('2026-12-01'), '2026-12-01', 'late'],
  [
    '§ 5 pkt 1: sent on the last day, proof the same day',
    electronic('2026-11-30', '2026-11-30'),
    '2026-11-30',
    'in-time',
  ],
  ['§ 5 pkt 1: sent on the last day, proof after it', electronic('2026-11-30', '2026-12-01'), '2026-11-30', 'in-time'],
  ['§ 5 pkt 1: sent a day late', electronic('2026-12-01', '2026-12-01'), '2026-12-01', 'late'],
  [
    '§ 5 pkt 2: designated operator',
    handed('designated-operator', '2026-11-30', '2026-12-04'),
    '2026-11-30',
    'in-time',
  ],
  ['§ 5 pkt 2: still on its way', handed('designated-operator', '2026-11-30', null), '2026-11-30', 'in-time'],
  ['§ 5 pkt 2: posted a day late', handed('designated-operator', '2026-12-01', '2026-12-04'), '2026-12-01', 'late'],
  [
    '§ 5 pkt 2: operator of another state',
    handed('eu-universal-operator', '2026-11-30', '2026-12-10'),
    '2026-11-30',
    'in-time',
  ],
  ['§ 5 pkt 3: consulate', handed('consulate', '2026-11-30', '2026-12-20'), '2026-11-30', 'in-time'],
  ['§ 5 pkt 4: a soldier', handed('military-unit', '2026-11-30', '2026-12-02'), '2026-11-30', 'in-time'],
  ['§ 5 pkt 5: a member of a crew', handed('ship-captain', '2026-11-30', '2027-01-15'), '2026-11-30', 'in-time'],
  ['§ 5 pkt 6: a prisoner', handed('prison', '2026-11-30', '2026-12-03'), '2026-11-30', 'in-time'],
  ['a courier counts on arrival: late', handed('other-operator', '2026-11-27', '2026-12-01'), '2026-12-01', 'late'],
  [
    'a courier counts on arrival: in time',
    handed('other-operator', '2026-11-27', '2026-11-30'),
    '2026-11-30',
    'in-time',
  ],
])('art. 57 %s', (_article, sending, countedOn, kept) => {
  const outcome = keptTerm(LAST_DAY, sending)
  expect(outcome.ok && [outcome.event.countedOn.toString(), outcome.event.kept]).toEqual([countedOn, kept])
})

test.each([
  ['no proof of receipt', electronic('2026-11-30', null), 'sent-without-proof'],
  ['proof before sending', electronic('2026-11-30', '2026-11-29'), 'proof-before-sending'],
  ['posted after arrival', handed('designated-operator', '2026-12-02', '2026-12-01'), 'posted-after-arrival'],
  ['a courier on its way', handed('other-operator', '2026-11-27', null), 'courier-not-arrived'],
] as const)('%s is refused', (_why, sending, why) => {
  expect(keptTerm(LAST_DAY, sending)).toEqual({ ok: false, refusal: { why } })
})

test('handed over and arrived on one day is possible', () => {
  expect(keptTerm(LAST_DAY, handed('designated-operator', '2026-11-30', '2026-11-30'))).toMatchObject({ ok: true })
})

describe('the line that says so', () => {
  test.each([
    [
      brought('2026-11-30'),
      'Złożono w urzędzie. Liczy się 30 listopada 2026 (poniedziałek), a ostatnim dniem jest 30 listopada 2026 (poniedziałek): termin zachowano.',
      'art. 57 § 1 KPA',
    ],
    [
      electronic('2026-12-01', '2026-12-01'),
      'Wysłano na adres do doręczeń elektronicznych urzędu, jest dowód otrzymania. Liczy się 1 grudnia 2026 (wtorek), a ostatnim dniem jest 30 listopada 2026 (poniedziałek): terminu nie zachowano.',
      'art. 57 § 5 pkt 1 KPA i art. 41 ustawy o doręczeniach elektronicznych',
    ],
    [
      handed('other-operator', '2026-11-27', '2026-12-01'),
      'Nadano u operatora, który nie jest wyznaczony: liczy się dopiero wpływ. Liczy się 1 grudnia 2026 (wtorek), a ostatnim dniem jest 30 listopada 2026 (poniedziałek): terminu nie zachowano.',
      'art. 57 § 5 pkt 2 KPA (nie stosuje się)',
    ],
  ])('%#', (sending, text, basis) => {
    expect(keptTerm(LAST_DAY, sending)).toMatchObject({ event: { step: { text, basis } } })
  })

  test.each([
    [
      'designated-operator',
      'w placówce operatora wyznaczonego',
      'art. 57 § 5 pkt 2 KPA; Poczta Polska S.A., decyzja Prezesa UKE z 28.11.2025',
    ],
    ['eu-universal-operator', 'w innym państwie UE, EFTA lub w Szwajcarii', 'art. 57 § 5 pkt 2 KPA'],
    ['consulate', 'w polskim urzędzie konsularnym', 'art. 57 § 5 pkt 3 KPA'],
    ['military-unit', 'w dowództwie jednostki wojskowej', 'art. 57 § 5 pkt 4 KPA'],
    ['ship-captain', 'u kapitana statku', 'art. 57 § 5 pkt 5 KPA'],
    ['prison', 'w administracji zakładu karnego', 'art. 57 § 5 pkt 6 KPA'],
  ] as const)('%s', (place, words, basis) => {
    const outcome = keptTerm(LAST_DAY, handed(place, '2026-11-30', null))
    expect(outcome.ok && outcome.event.step).toMatchObject({ text: expect.stringMatching(/^Oddano (w|u) /), basis })
    expect(outcome.ok && outcome.event.step.text).toContain(words)
  })
})

test.each([
  ['2012-12-31', undefined],
  ['2013-01-01', 'art. 178 ustawy z 23.11.2012 – Prawo pocztowe'],
  ['2015-12-31', 'art. 178 ustawy z 23.11.2012 – Prawo pocztowe'],
  ['2016-01-01', 'decyzja Prezesa UKE z 30.06.2015'],
  ['2025-12-31', 'decyzja Prezesa UKE z 30.06.2015'],
  ['2026-01-01', 'decyzja Prezesa UKE z 28.11.2025'],
  ['2035-12-31', 'decyzja Prezesa UKE z 28.11.2025'],
  ['2036-01-01', undefined],
])('the designated operator on %s', (on, basis) => {
  expect(findDesignatedOperator(day(on))?.basis).toBe(basis)
})

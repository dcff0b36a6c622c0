import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { paperStates } from '../cases/paper-states.ts'
import {
  assessBy,
  judgeSending,
  type LackStanding,
  mostWaiting,
  type UploadItem,
  type UploadWay,
  uploadWay,
} from './upload.ts'

const map: UploadItem = { name: 'Mapa z usytuowaniem drzew', basis: 'art. 83b ust. 1 pkt 9', form: 'any' }

describe('how a summoned thing may come', () => {
  const table: [string, Partial<UploadItem>, UploadWay][] = [
    ['a map in any form', {}, 'upload'],
    ['a copy', { form: 'copy' }, 'upload'],
    ['art. 33 § 3: the original of a power of attorney', { form: 'original' }, 'needs-original'],
    ['what is only shown', { form: 'inspection' }, 'shown-in-person'],
    ['art. 63 § 3: the signature', { name: 'Podpis wnioskodawcy', basis: 'art. 63 § 3 KPA' }, 'needs-signature'],
    [
      'art. 63 § 3a: the electronic signature',
      { name: 'Uwierzytelnienie', basis: 'art. 63 § 3a KPA' },
      'needs-signature',
    ],
    ['art. 63 § 2: the content of the application', { name: 'Żądanie', basis: 'art. 63 § 2 KPA' }, 'needs-signature'],
    [
      'art. 168 § 3 Ordynacji podatkowej',
      { name: 'Własnoręczność', basis: 'art. 168 § 3 Ordynacji podatkowej' },
      'needs-signature',
    ],
    ['a statement', { name: 'Oświadczenie o tytule prawnym do nieruchomości' }, 'needs-signature'],
    ['a consent', { name: 'Zgoda właściciela nieruchomości' }, 'needs-signature'],
    ['a power in a card that forgot its form', { name: 'Pełnomocnictwo', form: 'any' }, 'needs-signature'],
    ['a thing whose name only begins alike', { name: 'Podpisana mapa' }, 'upload'],
    ['art. 630 is no art. 63', { basis: 'art. 630 § 2 KC' }, 'upload'],
    ['a defect written by hand', { name: null, basis: null, form: null }, 'described-on-paper'],
  ]
  test.each(table)('%s', (_, change, way) => expect(uploadWay({ ...map, ...change })).toBe(way))
})

describe('sending a file to a lack', () => {
  const open: LackStanding = {
    state: 'cure-running',
    notice: 'none',
    item: { ...map, cured: 'no' },
    waiting: { item: 0, paper: 0 },
  }
  const why = (change: Partial<LackStanding>) => {
    const judged = judgeSending({ ...open, ...change })
    return judged.ok ? 'taken' : judged.refusal.why
  }
  test.each(paperStates)('only where a summons is out: %s', (state) => {
    expect(why({ state })).toBe(state === 'summoned' || state === 'cure-running' ? 'taken' : 'upload-closed')
  })
  const table: [string, Partial<LackStanding>, string][] = [
    ['art. 64 § 2: an open lack', {}, 'taken'],
    ['the notice has left the office', { notice: 'dispatched' }, 'upload-closed'],
    ['not asked for', { item: null }, 'upload-not-open'],
    ['made good before', { item: { ...map, cured: 'yes' } }, 'upload-not-open'],
    ['an original', { item: { ...map, form: 'original', cured: 'no' } }, 'upload-not-this-way'],
    ['one page fewer than enough', { waiting: { item: mostWaiting.item - 1, paper: 0 } }, 'taken'],
    ['enough of one thing', { waiting: { item: mostWaiting.item, paper: 5 } }, 'upload-enough'],
    ['enough of all', { waiting: { item: 0, paper: mostWaiting.paper } }, 'upload-enough'],
  ]
  test.each(table)('%s', (_, change, answer) => expect(why(change)).toBe(answer))
})

const assessed: [string, string, string][] = [
  ['Monday', '2026-11-23', '2026-11-26'],
  ['Friday, over the weekend', '2026-11-27', '2026-12-02'],
  ['Saturday', '2026-11-28', '2026-12-02'],
  ['before Christmas, 24 December free since 2025', '2026-12-23', '2026-12-30'],
]
test.each(assessed)('the third working day after %s', (_, arrived, by) => {
  expect(assessBy(day(arrived), { legal: STATUTORY, periods: [], exceptions: [] }).toString()).toBe(by)
})

import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import type { CardTerm } from '../service-cards/card.ts'
import { filerTerm } from './filer-term.ts'
import { getLegalProfile } from './get-profile.ts'
import type { Filer, LegalProfileCode } from './profiles.ts'
import { bindingEnd, promiseWithin } from './promise.ts'

const profile = (code: LegalProfileCode) => getLegalProfile(code, '2026-11-23', STATUTORY.law)
const days = (count: number): CardTerm => ({ unit: 'days', count })
const months = (count: number): CardTerm => ({ unit: 'months', count })

test.each<[string, LegalProfileCode, CardTerm, string | null, string]>([
  ['art. 217 § 3: a certificate in 7 days', 'KPA_CERTIFICATE', days(7), null, 'ok'],
  ['art. 217 § 3: not in 8', 'KPA_CERTIFICATE', days(8), null, 'art. 217 § 3 KPA'],
  [
    'art. 217 § 3: not in 5 working days, which are a week',
    'KPA_CERTIFICATE',
    { unit: 'working-days', count: 6 },
    null,
    'art. 217 § 3 KPA',
  ],
  ['5 working days are 7 days', 'KPA_CERTIFICATE', { unit: 'working-days', count: 5 }, null, 'ok'],
  [
    'art. 217 § 3: an extract of the land register is a certificate',
    'EGIB_EXTRACT',
    days(14),
    null,
    'art. 217 § 3 KPA',
  ],
  ['art. 35 § 3: a month', 'KPA_DECISION', months(1), null, 'ok'],
  ['art. 35 § 3: two months, for complicated matters', 'KPA_DECISION', months(2), null, 'ok'],
  ['art. 35 § 3: not three', 'KPA_DECISION', months(3), null, 'art. 35 § 3 KPA'],
  ['art. 35 § 4: a special act may', 'KPA_DECISION', days(65), 'art. 35 ust. 6 Prawa budowlanego', 'ok'],
  ['art. 35 § 4: an empty name is no act', 'KPA_DECISION', days(65), ' ', 'art. 35 § 3 KPA'],
  ['art. 237 § 1: a complaint within a month', 'COMPLAINT_VIII', days(31), null, 'art. 237 § 1 i art. 244 § 1 KPA'],
  ['as cards write a month', 'COMPLAINT_VIII', days(30), null, 'ok'],
  ['art. 10 ust. 1: a petition within three months', 'PETITION', months(4), null, 'art. 10 ust. 1 ustawy o petycjach'],
  [
    'art. 13 ust. 2 UDIP: two months only with a notice, so no promise',
    'UDIP',
    months(2),
    null,
    'art. 13 ust. 1 ustawy o dostępie do informacji publicznej',
  ],
  ['at once is never too long', 'KPA_CERTIFICATE', 'at-once', null, 'ok'],
  ['no promise', 'KPA_CERTIFICATE', null, null, 'ok'],
  ['a procedure without a term of its own', 'OTHER', months(12), null, 'ok'],
])('promiseWithin: %s', (_why, code, term, specialAct, expected) => {
  const outcome = promiseWithin(profile(code), term, specialAct)
  expect(outcome.ok ? 'ok' : outcome.refusal.basis).toBe(expected)
})

test('the refusal says both terms in words', () => {
  const outcome = promiseWithin(profile('KPA_CERTIFICATE'), days(14))
  expect(outcome).toEqual({
    ok: false,
    refusal: { why: 'card-promises-too-long', promised: '14 dni', longest: '7 dni', basis: 'art. 217 § 3 KPA' },
  })
})

test.each<[string, LegalProfileCode, CardTerm, string, string | null]>([
  ['the card is sooner', 'KPA_DECISION', days(14), '2026-11-02', '2026-11-16'],
  ['30 days from 1 February are later than a month', 'KPA_DECISION', days(30), '2027-02-01', '2027-03-03'],
  [
    'a complaint of 30 days filed on 1 February ends with the month',
    'COMPLAINT_VIII',
    days(30),
    '2027-02-01',
    '2027-03-01',
  ],
  ['at once: the law is the outer end', 'KPA_CERTIFICATE', 'at-once', '2026-11-17', '2026-11-24'],
  ['no promise: the ordinary term, not that of a complicated matter', 'KPA_DECISION', null, '2026-11-02', '2026-12-02'],
  ['neither sets one', 'OTHER', null, '2026-11-02', null],
])('bindingEnd: %s', (_why, code, term, filedOn, lastDay) => {
  expect(bindingEnd(profile(code), term, day(filedOn), STATUTORY)?.lastDay.toString() ?? null).toBe(lastDay)
})

test.each<[string, LegalProfileCode, Filer, string | null]>([
  ['art. 237 § 2: a councillor', 'COMPLAINT_VIII', 'councillor', '2026-12-07'],
  ['art. 237 § 2: a senator', 'COMPLAINT_VIII', 'senator', '2026-12-07'],
  ['art. 237 § 2: a member of parliament', 'COMPLAINT_VIII', 'member-of-parliament', '2026-12-07'],
  ['anybody else', 'COMPLAINT_VIII', 'other', null],
  ['a councillor who asks for a decision is like anybody', 'KPA_DECISION', 'councillor', null],
])('filerTerm: %s', (_why, code, filer, lastDay) => {
  expect(filerTerm(profile(code), filer, day('2026-11-23'), STATUTORY)?.lastDay.toString() ?? null).toBe(lastDay)
})

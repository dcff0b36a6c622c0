import { expect, test } from 'vitest'
import { day } from '#domain/calendar/temporal.ts'
import type { WaitingPaper } from './incomplete.query.ts'
import { waitsFor } from './waits-for.ts'

const paper: WaitingPaper = {
  id: 'p',
  number: 1,
  year: 2026,
  title: 'Podanie',
  applicantName: 'Gżegżółka Łucja',
  unitSymbol: 'WGD',
  state: 'cure-running',
  lastDay: '2026-11-30',
  leaving: 'none',
  upload: 'none',
  shelf: null,
  place: null,
}

test.each<[string, Partial<WaitingPaper>, string, string]>([
  ['nobody checked it yet', { state: 'checking', lastDay: null }, '2026-11-25', 'check'],
  ['not delivered', { state: 'summoned', lastDay: null }, '2026-11-25', 'delivery'],
  ['the last day itself', {}, '2026-11-30', 'cure'],
  ['art. 57 § 5: the post may come', {}, '2026-12-07', 'grace'],
  ['past the grace', {}, '2026-12-08', 'decision'],
  ['decided', { leaving: 'decided' }, '2026-12-08', 'dispatch'],
  ['fee, not delivered', { state: 'fee-due', lastDay: null }, '2026-11-25', 'fee-delivery'],
  ['fee, last day', { state: 'fee-due' }, '2026-11-30', 'fee'],
  ['art. 261 § 2: fee lapsed', { state: 'fee-due' }, '2026-12-01', 'fee-decision'],
])('%s', (_why, change, today, answer) => {
  expect(waitsFor({ ...paper, ...change }, day(today))).toBe(answer)
})

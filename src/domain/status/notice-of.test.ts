import { expect, test } from 'vitest'
import { fee, plain, result, summons } from '#test/support/status-samples.ts'
import { noticesEnd, standingTold } from './notice-of.ts'
import { publicStatus } from './public-status.ts'
import type { StatusFacts, UploadFacts } from './status-facts.ts'

const told = (facts: Partial<StatusFacts>, on = '2026-11-24') => publicStatus({ ...plain, ...facts }, on)
const sent: UploadFacts = {
  ...{ name: 'Mapa', state: 'received', scan: 'clean', receivedOn: '2026-11-24' },
  ...{ assessBy: '2026-11-27', decidedOn: null, refusal: null },
}
const cure: Partial<StatusFacts> = { state: 'cure-running', summonses: [summons()] }

const changes: [string, Partial<StatusFacts>, Partial<StatusFacts>, boolean][] = [
  ['nothing changed', {}, {}, false],
  ['a summons', {}, cure, true],
  ['another day', cure, { ...cure, summonses: [summons({ lastDay: '2026-12-07' })] }, true],
  ['a file came', cure, { ...cure, uploads: [sent] }, true],
  ['a file was accepted', { ...cure, uploads: [sent] }, { ...cure, uploads: [{ ...sent, state: 'accepted' }] }, true],
  ['a call to pay', {}, { state: 'fee-due', fees: [fee] }, true],
  ['a document on the rack', {}, { state: 'in-case', results: [{ ...result, state: 'on-rack' }] }, true],
]
test.each(changes)('%s', (_, before, after, changed) => {
  expect(standingTold(told(before)) !== standingTold(told(after))).toBe(changed)
})

test('the end of a term is told once, not every day after it', () => {
  const on = (day: string) => standingTold(told(cure, day))
  expect([
    on('2026-11-30') === on('2026-11-29'),
    on('2026-12-01') === on('2026-11-30'),
    on('2026-12-02') === on('2026-12-01'),
  ]).toEqual([true, false, true])
})

test('notices end with the matter', () => {
  expect(noticesEnd(told({ state: 'closed' }))).toBe('yes')
  expect(noticesEnd(told(cure))).toBe('no')
})

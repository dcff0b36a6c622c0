import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { assess, FINDINGS } from './assessment.ts'

const today = day('2026-12-28')

test.each([
  ['art. 33 § 3', 'power-missing', 'summon-proxy'],
  ['art. 33 § 4', 'power-missing-of-family', 'power-dispensed'],
  ['act on stamp duty, part IV: unpaid', 'power-duty-unpaid', 'tell-tax-authority'],
  ['act on stamp duty, part IV: paid or free', 'power-duty-settled', 'duty-settled'],
  ['act on stamp duty: told', 'power-duty-told', 'duty-told'],
  ['art. 30 § 2', 'signed-by-minor', 'summon-representative'],
  ['art. 63 § 3', 'signed-for-without-note', 'summon-note-of-signing'],
  ['disputed: the safe answer', 'foreign-language', 'translation-is-evidence'],
  ['a special act', 'foreign-language-by-act', 'summon-translation'],
  ['art. 64 § 2: the whole', 'lack-prevents-whole', 'leave-whole'],
  ['art. 64 § 2: one request', 'lack-prevents-one-request', 'go-on-without'],
  ['art. 64 § 2: nothing', 'lack-prevents-nothing', 'go-on'],
  ['art. 219', 'owners-data-without-interest', 'refuse-by-order'],
  ['art. 40e PGiK: after a month', 'extract-unpaid', 'extract-remind'],
  ['art. 17(3)(b) GDPR', 'erasure-asked', 'refuse-erasure'],
  ['art. 97 § 1 pkt 1', 'died-right-passes-on', 'died-suspend'],
  ['art. 105 § 1', 'died-right-personal', 'died-discontinue'],
  ['art. 72', 'nobody-died', 'release-again'],
] as const)('assess, %s: %s', (_, finding, verdict) => {
  const found = assess(finding, day('2026-11-28'), today, STATUTORY)
  expect(found.verdict).toBe(verdict)
  expect(found.basis).not.toBe('')
})

test('only a request to delete data has a term of its own: a month (art. 12(3) GDPR)', () => {
  const terms = FINDINGS.map(
    (one) => assess(one, day('2026-11-23'), today, STATUTORY).answerBy?.lastDay.toString() ?? null,
  )
  expect(terms.filter((end) => end !== null)).toEqual(['2026-12-23'])
})

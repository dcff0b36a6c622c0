import { expect, test } from 'vitest'
import { declareUrgency, excludedBy, excludedOn, mayStillAct } from './exclusion-of-official.ts'
import { dutyOfRelations, judgePower, type PowerFacts, powerDuty } from './power-of-attorney.ts'
import { judgeSignature } from './who-signs.ts'

test.each([
  ['art. 24 § 1 pkt 2: spouse', 'spouse', 'not-shown', 'by-law'],
  ['art. 24 § 2: a former one', 'former-spouse', 'not-shown', 'by-law'],
  ['child', 'child', 'not-shown', 'by-law'],
  ['sibling, second degree', 'sibling', 'not-shown', 'by-law'],
  ['sibling-in-law, second degree', 'sibling-in-law', 'not-shown', 'by-law'],
  ['nephew, third degree', 'nephew-or-niece', 'not-shown', 'none'],
  ['cousin, fourth degree', 'cousin', 'not-shown', 'none'],
  ['art. 24 § 3: cousin, doubt made plausible', 'cousin', 'plausible', 'on-doubt'],
  ['art. 24 § 1 pkt 3: adopted', 'adopted', 'not-shown', 'by-law'],
  ['art. 24 § 3: friend', 'friend', 'plausible', 'on-doubt'],
  ['friend', 'friend', 'not-shown', 'none'],
] as const)('excludedBy: %s', (_, relation, doubt, effect) => {
  expect(excludedBy(relation, doubt).effect).toBe(effect)
})

test.each([
  ['own-right', 'art. 24 § 1 pkt 1 KPA'],
  ['witness-expert-or-representative', 'art. 24 § 1 pkt 4 KPA'],
  ['decided-below', 'art. 24 § 1 pkt 5 KPA'],
  ['disciplinary-matter', 'art. 24 § 1 pkt 6 KPA'],
  ['party-is-superior', 'art. 24 § 1 pkt 7 KPA'],
] as const)('excludedOn: %s', (ground, basis) => {
  expect(excludedOn(ground)).toEqual({ effect: 'by-law', basis })
})

const power: PowerFacts = { document: 'missing', proxy: 'other', matter: 'ordinary', doubt: 'none' }
test.each<[string, Partial<PowerFacts>, string]>([
  ['art. 33 § 3: missing', {}, 'formal-defect'],
  ['art. 33 § 3: a plain copy', { document: 'plain-copy' }, 'formal-defect'],
  ['art. 33 § 3: the original', { document: 'original' }, 'accepted'],
  ['art. 33 § 3: a certified copy', { document: 'certified-copy' }, 'accepted'],
  ['art. 33 § 2: put to protocol', { document: 'put-to-protocol' }, 'accepted'],
  ['art. 33 § 4: a daughter in a minor matter', { proxy: 'close-family', matter: 'minor' }, 'dispensed'],
  [
    'art. 33 § 4: not when anybody doubts',
    { proxy: 'close-family', matter: 'minor', doubt: 'exists' },
    'formal-defect',
  ],
  ['art. 33 § 4: not in other matters', { proxy: 'household-member' }, 'formal-defect'],
  ['art. 33 § 4: not a neighbour', { matter: 'minor' }, 'formal-defect'],
])('judgePower: %s', (_, change, verdict) => {
  expect(judgePower({ ...power, ...change }).verdict).toBe(verdict)
})

test.each([
  ['17 zł unpaid: the tax authority is told', 'other', 'unpaid', 1700, 'tax-authority'],
  ['17 zł paid', 'other', 'paid', 1700, 'nobody'],
  ['a brother pays nothing', 'sibling', 'unpaid', 0, 'nobody'],
] as const)('powerDuty: %s', (_, kin, paid, dueGrosze, tell) => {
  expect(powerDuty(kin, paid)).toMatchObject({ dueGrosze, tell, matter: 'goes-on' })
})

test.each([
  ['one for one', 1, 1, 1700],
  ['two spouses, one proxy', 2, 1, 3400],
  ['one for two proxies', 1, 2, 3400],
  ['a proxy who is not on the paper yet', 1, 0, 1700],
])('dutyOfRelations, act on stamp duty, part IV: %s', (_, principals, proxies, grosze) => {
  expect(dutyOfRelations(principals, proxies)).toBe(grosze)
})

test.each([
  ['art. 63 § 3: by the applicant', { capacity: 'full', signed: 'applicant', cannotSign: 'no' }, 'signed'],
  ['art. 63 § 3: by nobody', { capacity: 'full', signed: 'nobody', cannotSign: 'no' }, 'signature'],
  [
    'art. 63 § 3: by another with a note',
    { capacity: 'full', signed: 'another-for-them', cannotSign: 'noted' },
    'signed',
  ],
  [
    'art. 63 § 3: by another without one',
    { capacity: 'full', signed: 'another-for-them', cannotSign: 'not-noted' },
    'note-of-signing',
  ],
  ['art. 30 § 2: a minor alone', { capacity: 'none', signed: 'applicant', cannotSign: 'no' }, 'representative'],
  ['art. 30 § 2: a minor by a parent', { capacity: 'limited', signed: 'representative', cannotSign: 'no' }, 'signed'],
] as const)('judgeSignature: %s', (_, facts, expected) => {
  const found = judgeSignature(facts)
  expect(found.verdict === 'signed' ? 'signed' : found.lacks).toBe(expected)
})

test.each([
  ['cases.settle-case', 'no'],
  ['cases.close-case', 'no'],
  ['cases.join-case', 'when-urgent'],
  ['release.release-to-client', 'when-urgent'],
  ['completeness.record-cure', 'when-urgent'],
  ['completeness.leave-unexamined', 'no'],
  ['proceedings.record-reminder', 'when-urgent'],
  ['proceedings.exclude-official', 'no'],
  ['proceedings.declare-urgency', 'yes'],
  ['documents.print-document', 'yes'],
  ['intake.issue-confirmation', 'yes'],
] as const)('mayStillAct, art. 24 § 1 and 4: an excluded official and %s: %s', (act, answer) => {
  expect(mayStillAct(act)).toBe(answer)
})

test.each([
  ['excluded, nothing stated yet', 'excluded', 'none', 'ok'],
  ['one act at a time', 'excluded', 'stands', 'urgency-stands'],
  ['who takes part needs no reason', 'takes-part', 'none', 'urgency-not-excluded'],
] as const)('declareUrgency, art. 24 § 4: %s', (_, official, standing, expected) => {
  const found = declareUrgency(official, standing)
  expect(found.ok ? 'ok' : found.refusal.why).toBe(expected)
})

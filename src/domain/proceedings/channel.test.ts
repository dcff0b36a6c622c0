import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { beginningOf, decideChannel, judgeWay, missingSignature, procedureOf } from './channel.ts'

const filing = {
  state: 'channel-doubtful',
  effect: 'doubtful',
  basis: 'art. 63 § 1 KPA',
  arrivedOn: day('2026-11-16'),
  today: day('2026-11-23'),
} as const

test.each([
  ['art. 63 § 1: e-Doręczenia', 'KPA_DECISION', 'e-delivery', 'checking', 'nothing'],
  ['art. 63 § 1: e-mail', 'KPA_DECISION', 'e-mail', 'channel-doubtful', 'how-to-file'],
  ['art. 63 § 1: ePUAP after 1.01.2026', 'KPA_CERTIFICATE', 'epuap', 'channel-doubtful', 'how-to-file'],
  ['§ 5 of the regulation: a complaint by e-mail', 'COMPLAINT_VIII', 'e-mail', 'checking', 'nothing'],
  ['art. 7 ust. 2 of the act on petitions: an oral one is to be cured', 'PETITION', 'oral', 'checking', 'how-to-file'],
  ['an ID card by post', 'ID_CARD', 'post', 'channel-doubtful', 'how-to-file'],
] as const)('beginningOf: %s', (_article, code, way, state, tell) => {
  const { effect } = judgeWay(getLegalProfile(code, '2026-11-23', STATUTORY.law), way)
  expect(beginningOf(effect)).toEqual({ state, tell })
})

test.each([
  ['doubtful, accepted', 'channel-doubtful', 'doubtful', 'accept', 'Zasady urzędu', 'checking'],
  ['doubtful, left', 'channel-doubtful', 'doubtful', 'leave', 'Zasady urzędu', 'left-unexamined'],
  ['art. 63 § 1: an e-mail is left', 'channel-doubtful', 'left-unexamined', 'leave', 'E-mail', 'left-unexamined'],
  [
    'art. 63 § 1: an e-mail is not accepted',
    'channel-doubtful',
    'left-unexamined',
    'accept',
    'E-mail',
    'channel-has-no-effect',
  ],
  ['what is effective is not left', 'channel-doubtful', 'effective', 'leave', 'Zasady', 'channel-is-effective'],
  ['nor is what may be cured', 'channel-doubtful', 'defect', 'leave', 'Zasady', 'channel-is-effective'],
  ['without grounds', 'channel-doubtful', 'doubtful', 'accept', ' ', 'channel-without-grounds'],
  ['decided already', 'checking', 'doubtful', 'accept', 'Zasady', 'not-in-this-state'],
  ['doubtful, the sender is told and it waits', 'channel-doubtful', 'doubtful', 'inform', 'Zasady', 'channel-doubtful'],
  ['art. 63 § 1: an e-mail, told too', 'channel-doubtful', 'left-unexamined', 'inform', 'E-mail', 'channel-doubtful'],
  ['what is effective needs no telling', 'channel-doubtful', 'effective', 'inform', 'Zasady', 'channel-is-effective'],
] as const)('decideChannel: %s', (_, state, effect, decision, grounds, expected) => {
  const outcome = decideChannel({ ...filing, state, effect }, { decision, grounds, confirmedOn: null })
  expect(outcome.ok ? outcome.event.state : outcome.refusal.why).toBe(expected)
})

test.each([
  ['accepted as it came: the day of arrival', 'doubtful', 'accept', null, '2026-11-16'],
  ['filed with effect later: that day', 'left-unexamined', 'confirmed', '2026-11-20', '2026-11-20'],
  ['on the same day', 'doubtful', 'confirmed', '2026-11-16', '2026-11-16'],
  ['no day', 'doubtful', 'confirmed', null, 'channel-confirmed-without-day'],
  ['before it came', 'doubtful', 'confirmed', '2026-11-15', 'channel-confirmed-before-arrival'],
  ['tomorrow', 'doubtful', 'confirmed', '2026-11-24', 'channel-confirmed-in-future'],
] as const)('art. 61 § 3, terms run from: %s', (_, effect, decision, on, expected) => {
  const confirmedOn = on === null ? null : day(on)
  const outcome = decideChannel({ ...filing, effect }, { decision, grounds: 'Zasady', confirmedOn })
  expect(outcome.ok ? outcome.event.filedOn?.toString() : outcome.refusal.why).toBe(expected)
  if (outcome.ok) expect(outcome.event.derivation.at(-1)?.day?.toString()).toBe(expected)
})

test('what is no application may come in any way', () => {
  expect(judgeWay(null, 'e-mail').effect).toBe('effective')
})

test.each([
  ['of its card', 'UDIP', 'application', 'UDIP'],
  ['dział VIII', null, 'complaint', 'COMPLAINT_VIII'],
  ['act on petitions', null, 'petition', 'PETITION'],
  ['the code as fallback', null, 'application', 'KPA_DECISION'],
  ['art. 63 § 1: explanations too', null, 'supplement', 'KPA_DECISION'],
  ['an invoice is no application', null, 'invoice', null],
] as const)('procedureOf: %s', (_, card, kind, expected) => {
  expect(procedureOf(card, kind)).toBe(expected)
})

test.each([
  ['art. 63 § 3: on paper', 'KPA_DECISION', 'post', 'formal-defect'],
  ['art. 63 § 1: an e-mail has no effect, signed or not', 'KPA_DECISION', 'e-mail', 'no-summons'],
  ['art. 10 UDIP', 'UDIP', 'e-mail', 'not-needed'],
  ['§ 5 of the regulation', 'COMPLAINT_VIII', 'e-mail', 'not-needed'],
] as const)('missingSignature: %s', (_, code, way, answer) => {
  expect(missingSignature(getLegalProfile(code, '2026-11-23', STATUTORY.law), way)).toBe(answer)
})

import { expect, test } from 'vitest'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { beginningOf, decideChannel, missingSignature } from './channel.ts'

test.each([
  ['art. 63 § 1: e-Doręczenia', 'KPA_DECISION', 'e-delivery', 'checking', 'nothing'],
  ['art. 63 § 1: e-mail', 'KPA_DECISION', 'e-mail', 'channel-doubtful', 'how-to-file'],
  ['art. 63 § 1: ePUAP after 1.01.2026', 'KPA_CERTIFICATE', 'epuap', 'channel-doubtful', 'how-to-file'],
  ['§ 5 of the regulation: a complaint by e-mail', 'COMPLAINT_VIII', 'e-mail', 'checking', 'nothing'],
  ['art. 7 ust. 2 of the act on petitions: an oral one is to be cured', 'PETITION', 'oral', 'checking', 'how-to-file'],
  ['an ID card by post', 'ID_CARD', 'post', 'channel-doubtful', 'how-to-file'],
] as const)('beginningOf: %s', (_article, code, way, state, tell) => {
  expect(beginningOf(getLegalProfile(code, '2026-11-23'), way)).toMatchObject({ state, tell })
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
] as const)('decideChannel: %s', (_, state, effect, decision, grounds, expected) => {
  const outcome = decideChannel(state, effect, { decision, grounds }, 'art. 63 § 1 KPA')
  expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(expected)
})

test.each([
  ['art. 63 § 3: on paper', 'KPA_DECISION', 'post', 'formal-defect'],
  ['art. 63 § 1: an e-mail has no effect, signed or not', 'KPA_DECISION', 'e-mail', 'no-summons'],
  ['art. 10 UDIP', 'UDIP', 'e-mail', 'not-needed'],
  ['§ 5 of the regulation', 'COMPLAINT_VIII', 'e-mail', 'not-needed'],
] as const)('missingSignature: %s', (_, code, way, answer) => {
  expect(missingSignature(getLegalProfile(code, '2026-11-23'), way)).toBe(answer)
})

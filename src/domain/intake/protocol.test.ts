import { expect, test } from 'vitest'
import { type ProtocolFacts, protocol } from './protocol.ts'

const whole: ProtocolFacts = {
  ...{ channel: 'oral', text: 'Proszę o naprawę chodnika', readBack: 'yes' },
  ...{ signing: 'signs', signer: null, reason: null },
}

test.each([
  ['art. 68 § 2: read out and signed', {}, 'drawn'],
  ['art. 67 § 2 pkt 1: only of an oral application', { channel: 'in-person' }, 'not-oral'],
  ['art. 63 § 1: without its text there is no protocol', { text: null }, 'protocol-text-missing'],
  ['art. 68 § 2: it must be read out', { readBack: 'no' }, 'protocol-not-read-back'],
  ['art. 63 § 3: another person signs', { signing: 'cannot-sign', signer: 'Ewa Kot', reason: 'nie widzi' }, 'drawn'],
  ['art. 63 § 3: who signs must be said', { signing: 'cannot-sign', reason: 'nie widzi' }, 'signer-missing'],
  ['art. 63 § 3: and why', { signing: 'cannot-sign', signer: 'Ewa Kot' }, 'signing-reason-missing'],
  ['art. 68 § 2: a refusal is noted', { signing: 'refuses', reason: 'bez podania powodu' }, 'drawn'],
  ['art. 68 § 2: with its reason', { signing: 'refuses' }, 'signing-reason-missing'],
] as const)('%s', (_rule, change, answer) => {
  const outcome = protocol({ ...whole, ...change })
  expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(answer)
})

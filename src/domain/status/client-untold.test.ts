import { expect, test } from 'vitest'
import { type NoticeStanding, tellOtherwise, type UntoldStep, untoldStep } from './client-untold.ts'

test.each<[string, NoticeStanding, 'on' | 'off', UntoldStep]>([
  ['a telephone number waits for a person', { channel: 'phone', state: 'queued' }, 'on', 'call'],
  ['with or without a mail server', { channel: 'phone', state: 'queued' }, 'off', 'call'],
  ['mail waits for the server to be named', { channel: 'e-mail', state: 'queued' }, 'off', 'no-server'],
  ['what failed before the server was taken away too', { channel: 'e-mail', state: 'failed' }, 'off', 'no-server'],
  ['what failed is tried again', { channel: 'e-mail', state: 'failed' }, 'on', 'trying'],
  ['what nobody took from the queue shows that jobs stand', { channel: 'e-mail', state: 'queued' }, 'on', 'not-taken'],
  ['what was given up needs another way', { channel: 'e-mail', state: 'dead' }, 'on', 'given-up'],
  ['also once there is no server any more', { channel: 'e-mail', state: 'dead' }, 'off', 'given-up'],
])('%s', (_what, standing, mail, step) => {
  expect(untoldStep(standing, mail)).toBe(step)
})

test.each<[NoticeStanding['state'], string | null]>([
  ['queued', null],
  ['failed', null],
  ['dead', null],
  ['sent', 'notice-sent'],
  ['told', 'notice-told'],
])('that the client was told otherwise is noted of a notice that is %s', (state, why) => {
  const outcome = tellOtherwise({ channel: 'e-mail', state })
  expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
})

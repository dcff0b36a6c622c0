/** A notice that did not reach the client (hazard 5 of the procedure), and what a person does about it. */
import { accept, type Outcome, refuse } from '../outcome.ts'

/** How a notice to a client stands: an e-mail, or a telephone number to be called by a person. */
export type NoticeStanding = {
  channel: 'e-mail' | 'phone'
  state: 'queued' | 'sent' | 'failed' | 'dead' | 'told'
}

/**
 * `call`: a person telephones; `no-server`: the office named no mail server, so nothing goes out; `trying`: the program tries
 * again; `given-up`: it does not any more; `not-taken`: it should have gone long ago, so the program's jobs stand still.
 */
export type UntoldStep = 'call' | 'no-server' | 'trying' | 'given-up' | 'not-taken'

/** What is to be done about a notice that did not go out. */
export function untoldStep({ channel, state }: NoticeStanding, mail: 'on' | 'off'): UntoldStep {
  if (channel === 'phone') return 'call'
  if (state === 'dead') return 'given-up'
  if (mail === 'off') return 'no-server'
  return state === 'failed' ? 'trying' : 'not-taken'
}

export type TellingRefusal = { why: 'notice-sent' } | { why: 'notice-told' }

/** Whether it may still be noted that the client was told in another way: only of what did not go out. */
export function tellOtherwise({ state }: NoticeStanding): Outcome<'told', TellingRefusal> {
  if (state === 'sent') return refuse({ why: 'notice-sent' })
  if (state === 'told') return refuse({ why: 'notice-told' })
  return accept('told')
}

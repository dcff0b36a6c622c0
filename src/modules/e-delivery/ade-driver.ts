/** A letter as it is handed to the service. `key` is ours and names its file; no two letters have the same `subject`. */
export type AdeMessage = {
  key: string
  from: string
  to: string
  subject: string
  text: string
  file: { name: string; type: string; bytes: Uint8Array }
}

/** A proof as the service lists it; its file is asked for apart. Moments are instants, days those of Warsaw. */
export type AdeEvidence = {
  number: string
  kind: 'sending' | 'opened' | 'arrived' | 'not-opened' | 'failure'
  statedAt: Date
  arrivedOn: string | null
  openedOn: string | null
}

/** What became of a letter that was handed over: still looked at, or a message with the service's name for it. */
export type AdeTask = { state: 'pending' } | { state: 'sent'; messageId: string }

/** The service would not take the letter, and will not: `code` is its reason in one word. */
export class AdeRefusal extends Error {
  override readonly name = 'AdeRefusal'
  readonly code: string
  constructor(code: string) {
    super(`e-delivery refused: ${code}`)
    this.code = code
  }
}

/**
 * No answer, or none that says what became of the call. `kind` tells no words of the service; `taken` says whether the
 * service may have done what it was asked all the same.
 */
export class AdeSilence extends Error {
  override readonly name = 'AdeSilence'
  readonly kind: string
  readonly taken: 'no' | 'unknown'
  constructor(kind: string, taken: AdeSilence['taken']) {
    super(`e-delivery did not answer: ${kind}`)
    this.kind = kind
    this.taken = taken
  }
}

/**
 * The way to the service of e-Doręczenia. Every call throws AdeSilence when it is not known what became of it; `send` and
 * `task` throw AdeRefusal when the letter will never be taken as it is. The service knows no key of ours: a letter handed
 * over twice goes out twice, so whoever is not sure looks for it first.
 */
export type AdeDriver = {
  /** Hands the letter over; gives the service's name for the task that makes a message of it. */
  send(message: AdeMessage): Promise<string>
  task(from: string, taskId: string): Promise<AdeTask>
  /** The service's name for a letter among those sent since that moment; undefined when there is none. */
  find(letter: Pick<AdeMessage, 'from' | 'to' | 'subject'>, since: Date): Promise<string | undefined>
  evidences(from: string, messageId: string): Promise<AdeEvidence[]>
  evidenceFile(from: string, number: string): Promise<Uint8Array>
}

/** A letter as it is handed to the service. `key` is ours and stays the same however often the letter is handed over. */
export type AdeMessage = {
  key: string
  from: string
  to: string
  subject: string
  text: string
  file: { name: string; bytes: Uint8Array }
}

/** A proof as the service lists it; its file is asked for apart. Moments are instants, days those of Warsaw. */
export type AdeEvidence = {
  number: string
  kind: 'sending' | 'opened' | 'arrived' | 'not-opened' | 'failure'
  statedAt: Date
  arrivedOn: string | null
  openedOn: string | null
}

/** The service would not take the letter, and will not: `code` is its reason in one word. */
export class AdeRefusal extends Error {
  override readonly name = 'AdeRefusal'
  readonly code: string
  constructor(code: string) {
    super(`e-delivery refused: ${code}`)
    this.code = code
  }
}

/** No answer, or none that says whether the letter was taken. `kind` tells no words of the service. */
export class AdeSilence extends Error {
  override readonly name = 'AdeSilence'
  readonly kind: string
  constructor(kind: string) {
    super(`e-delivery did not answer: ${kind}`)
    this.kind = kind
  }
}

/**
 * The way to the service of e-Doręczenia. Every call throws AdeSilence when it is not known what became of it; `send`
 * throws AdeRefusal when the letter will never be taken as it is.
 */
export type AdeDriver = {
  /** Hands the letter over, or finds it taken before under the same key; gives the service's name for it. */
  send(message: AdeMessage): Promise<string>
  /** The service's name for a letter taken under our key; undefined when there is none. */
  find(from: string, key: string): Promise<string | undefined>
  evidences(from: string, messageId: string): Promise<AdeEvidence[]>
  evidenceFile(from: string, messageId: string, number: string): Promise<Uint8Array>
}

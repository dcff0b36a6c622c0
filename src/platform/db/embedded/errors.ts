/** The embedded database cannot be used; `message` is one Polish sentence for the operator, then the same in English. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'

  constructor(polish: string, english: string, options?: ErrorOptions) {
    super(`${polish}\n(${english})`, options)
  }
}

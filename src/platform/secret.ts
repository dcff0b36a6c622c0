/** A value that no log, digest, history or JSON may hold: it is read only by asking for it by name. */
export type Secret = { reveal(): string; toJSON(): string }

/** Wraps a password or token on its way through the program. */
export function secret(value: string): Secret {
  return { reveal: () => value, toJSON: () => '[secret]' }
}

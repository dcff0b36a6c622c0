import { type Logger, pino } from 'pino'

/** The program's log: one JSON object a line on standard output. */
export type Log = Logger

/** Names of fields that can hold a person's data or a secret, at any of three depths. */
const private_ = [
  'name',
  'firstName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'address',
  'pesel',
  'nip',
  'password',
  'token',
  'code',
  'cookie',
  'authorization',
  'body',
  'text',
  'title',
  'parameters',
  'detail',
]

/**
 * Opens the log. Fields named like personal data are replaced, also where a library put them inside an error.
 * @param level pino level name, 'silent' for none
 */
export function openLog(level: string, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: private_.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[ukryto]' },
    serializers: { err: errorWithoutData },
  }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * An error's kind, message and stack. PostgreSQL's `detail` quotes the row's values, so it is left out, and so is what
 * its messages about wrong values (SQLSTATE class 22) quote.
 */
function errorWithoutData(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint, table } = error as { code?: string; constraint?: string; table?: string }
  const message = code?.startsWith('22') ? error.message.replace(/"[^"]*"/g, '"…"') : error.message
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, sqlState: code, constraint, table, message, stack: frames?.join('\n') }
}

/** SQLSTATE classes and codes of a database that cannot be reached, or has no room or time, just now. */
const goneCode = /^(08|57P|57014|53|ECONN|ENOENT|EPIPE|ETIMEDOUT)/

/** What `pg` says, without a code, of a connection that broke or could not be had. */
const lostConnection =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/

/** Whether a statement failed because the database is away just now, so that the same statement may work later. */
export function isDatabaseGone(trouble: unknown): boolean {
  const { code, message } = trouble as { code?: string; message?: string }
  return goneCode.test(code ?? '') || lostConnection.test(message ?? '')
}

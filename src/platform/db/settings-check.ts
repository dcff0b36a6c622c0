import type { ClientBase, Pool } from 'pg'

/** The server may lose commits it has acknowledged; the message is one Polish sentence naming the settings. */
export class UnsafeDatabaseError extends Error {
  override readonly name = 'UnsafeDatabaseError'
}

const needed = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

/**
 * Refuses a server on which an acknowledged registration could vanish in a power cut.
 * @param unsafe 'allowed' only for tests, by an explicit flag
 * @throws UnsafeDatabaseError naming each setting that is off
 */
export async function checkDurability(on: ClientBase | Pool, unsafe: 'refused' | 'allowed'): Promise<void> {
  const { rows } = await on.query<{ name: string }>(
    'select name from pg_settings where name = any($1) and setting = $2 order by name',
    [needed, 'off'],
  )
  if (rows.length === 0 || unsafe === 'allowed') return
  const off = rows.map((row) => row.name).join(', ')
  throw new UnsafeDatabaseError(
    `Serwer bazy danych ma wyłączone: ${off}. Po zaniku zasilania mogłyby zniknąć potwierdzone wpisy, dlatego program nie wystartuje; włącz te ustawienia.`,
  )
}

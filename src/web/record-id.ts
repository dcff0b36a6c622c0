import { NotFound } from './act.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * A record's id out of an address.
 * @throws NotFound when it cannot be one, so that no database is asked about nonsense
 */
export function recordId(text: string | undefined): string {
  if (!text || !uuid.test(text)) throw new NotFound('record')
  return text.toLowerCase()
}

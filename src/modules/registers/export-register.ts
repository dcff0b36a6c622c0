import type { RawBuilder } from 'kysely'
import { shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { type CsvValue, csvFile } from '#platform/csv.ts'
import type { Services } from '#web/services.ts'
import { findEntries, type RegisterPart, type RegisterRow } from './register-page.query.ts'
import { registeredWords } from './registered-words.ts'

/** Entries read at once; a year of a large office is read in some tens of such steps. */
const step = 5000

const headings = [
  'number',
  'registeredAt',
  'arrivedOn',
  'sender',
  'senderAddress',
  'letterDate',
  'senderSign',
  'title',
  'unit',
  'enclosures',
  'channel',
  'remarks',
] as const

/** A whole year (or day) of a register as a CSV file, newest first, annulled entries in words. */
export async function exportRegister(
  services: Services,
  part: Pick<RegisterPart, 'code' | 'year' | 'day'>,
  inSight: RawBuilder<boolean>,
): Promise<Uint8Array> {
  const rows: CsvValue[][] = [headings.map((name) => message(`registers.column.${name}`))]
  let before: number | null = null
  for (;;) {
    const found: RegisterRow[] = await findEntries(services, { ...part, before, limit: step }, inSight)
    rows.push(...found.map(cells))
    before = found.at(-1)?.number ?? null
    if (found.length < step) return csvFile(rows)
  }
}

function cells(row: RegisterRow): CsvValue[] {
  const unknown = message('registers.unknown')
  return [
    `${row.number}/${row.year}`,
    registeredWords(row.registeredAt),
    shortDate(row.arrivedOn),
    row.sender,
    row.senderAddress || unknown,
    row.letterDate ? shortDate(row.letterDate) : unknown,
    row.senderSign ?? unknown,
    row.title,
    row.unit ?? '',
    row.enclosures,
    message(`files.channel.${row.channel}` as MessageKey),
    row.annulled ? `${annulmentWords(row.annulled)} ${row.remarks}`.trim() : row.remarks,
  ]
}

/** „Wpis anulowany: wpisano dwa razy. Zastąpiony przez 13/2026.” */
export function annulmentWords({ reason, replacedBy }: NonNullable<RegisterRow['annulled']>): string {
  const annulled = message('registers.annulled', { reason })
  return replacedBy ? `${annulled} ${message('registers.replacedBy', { number: replacedBy })}` : annulled
}

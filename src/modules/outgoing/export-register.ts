import type { RawBuilder } from 'kysely'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type CsvValue, csvFile } from '#platform/csv.ts'
import type { Services } from '#web/services.ts'
import { findOutgoing, type OutgoingPart, type OutgoingRow } from './register-page.query.ts'
import { wayWords } from './way-words.ts'

/** Entries read at once. */
const step = 5000

const headings = [
  'number',
  'dispatchedOn',
  'addressee',
  'address',
  'caseSign',
  'paper',
  'title',
  'letterOn',
  'way',
  'reference',
  'standing',
  'deliveredOn',
] as const

/** A whole year (or day of dispatch) of the register as a CSV file, the newest first. */
export async function exportRegister(
  services: Services,
  part: Omit<OutgoingPart, 'before' | 'limit'>,
  inSight: RawBuilder<boolean>,
): Promise<Uint8Array> {
  const rows: CsvValue[][] = [headings.map((name) => message(`outgoing.column.${name}`))]
  let before: number | null = null
  for (;;) {
    const found: OutgoingRow[] = await findOutgoing(services, { ...part, before, limit: step }, inSight)
    rows.push(...found.map(cells))
    before = found.at(-1)?.number ?? null
    if (found.length < step) return csvFile(rows)
  }
}

const cells = (row: OutgoingRow): CsvValue[] => [
  `${row.number}/${row.year}`,
  shortDate(row.dispatchedOn),
  row.addressee,
  row.address,
  row.caseSign ?? '',
  `${row.paperNumber}/${row.paperYear}`,
  row.title,
  shortDate(row.letterOn),
  wayWords(row),
  row.reference,
  message(`outgoing.standing.${row.standing}`),
  row.deliveredOn ? shortDate(row.deliveredOn) : '',
]

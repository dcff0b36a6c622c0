/** One value of a CSV file. */
export type CsvValue = string | number | null

/**
 * A CSV file as spreadsheets of a Polish office open it: semicolons, CRLF, UTF-8 with its mark. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly CsvValue[])[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`)
}

function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import { createHmac } from 'node:crypto'
import { statusCodeFrom } from '#domain/registers/status-code.ts'
import type { Office } from '#web/office.ts'

/**
 * The client's status code of a paper: derived from the office's secret and the paper's id, so that it can be printed
 * again and need not be kept in clear text.
 */
export function statusCodeOf(office: Pick<Office, 'statusSecret'>, paperId: string): string {
  return statusCodeFrom(createHmac('sha512', office.statusSecret).update(`status-code:${paperId}`).digest())
}

/** What is kept to find a paper by its code: a keyed digest. `code` in its normal form, without separators. */
export function statusDigest(office: Pick<Office, 'statusSecret'>, code: string): Buffer {
  return createHmac('sha256', office.statusSecret).update(`status-digest:${code}`).digest()
}

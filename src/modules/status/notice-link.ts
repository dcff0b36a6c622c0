import type { Office } from '#web/office.ts'
import type { Services } from '#web/services.ts'
import { linkToken } from './subscriptions-store.ts'

/** The page on which a subscription is confirmed or ended, as a letter carries it. */
export function noticeLink(
  { config }: Pick<Services, 'config'>,
  office: Pick<Office, 'statusSecret' | 'publicAddress'>,
  id: string,
): string {
  const base = (office.publicAddress || `http://localhost:${config.port}`).replace(/\/+$/, '')
  return `${base}/notices/${linkToken(office, id)}`
}

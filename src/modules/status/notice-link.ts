import type { Office } from '#web/office.ts'
import { publicBase } from '#web/public-base.ts'
import type { Services } from '#web/services.ts'
import { linkToken } from './subscriptions-store.ts'

/** The page on which a subscription is confirmed or ended, as a letter carries it. */
export function noticeLink(
  services: Pick<Services, 'config'>,
  office: Pick<Office, 'statusSecret' | 'publicAddress'>,
  id: string,
): string {
  return `${publicBase(services, office)}/notices/${linkToken(office, id)}`
}

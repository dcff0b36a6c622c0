import type { Office } from '#web/office.ts'
import type { Services } from '#web/services.ts'

/** Where the public pages stand, without a slash at the end: as the office says, else this machine. */
export function publicBase({ config }: Pick<Services, 'config'>, office: Pick<Office, 'publicAddress'>): string {
  return (office.publicAddress || `http://localhost:${config.port}`).replace(/\/+$/, '')
}

import type { Office } from './office.ts'
import type { Services } from './services.ts'

/** Where the public pages stand, without a slash at the end: as the office says, else this machine. */
export function publicBase({ config }: Pick<Services, 'config'>, office: Pick<Office, 'publicAddress'>): string {
  return (office.publicAddress || `http://localhost:${config.port}`).replace(/\/+$/, '')
}

/** An address as people type it: „bok.urzad.pl/s”. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '')

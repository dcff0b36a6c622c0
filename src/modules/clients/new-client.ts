import { createHash } from 'node:crypto'

/** A person or organisation typed at the window, not known before. */
export type NewClient = {
  kind: 'natural' | 'organisation'
  surname: string | null
  givenNames: string | null
  organisation: string | null
  pesel: string | null
  nip: string | null
  regon: string | null
  street: string | null
  postalCode: string | null
  locality: string | null
  country: string | null
  email: string | null
  phone: string | null
  ade: string | null
}

/**
 * Id of the client that one request adds at one position: the same request sent again gives the same id, so that a retry
 * adds nobody twice. A uuid of version 8 (RFC 9562), made from the key.
 */
export function newClientId(key: string, position: number): string {
  const hex = createHash('sha256').update(`client:${key}:${position}`).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Whether enough is known to keep the client: an organisation's name, or a person's surname. */
export function isNamed(client: Pick<NewClient, 'kind' | 'surname' | 'organisation'>): boolean {
  return Boolean(client.kind === 'organisation' ? client.organisation : client.surname)
}

/** The row of a new client, named as the columns of `clients`. */
export function newClientRow(id: string, client: NewClient, at: Date) {
  const natural = client.kind === 'natural'
  return {
    id,
    kind: client.kind,
    surname: natural ? client.surname : null,
    given_names: natural ? client.givenNames : null,
    organisation: natural ? null : client.organisation,
    pesel: natural ? client.pesel : null,
    nip: client.nip,
    regon: client.regon,
    street: client.street ?? '',
    postal_code: client.postalCode ?? '',
    locality: client.locality ?? '',
    country: client.country ?? 'Polska',
    email: client.email,
    phone: client.phone,
    ade: client.ade,
    created_at: at,
  }
}

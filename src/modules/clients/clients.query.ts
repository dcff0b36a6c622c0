import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A known client as the window sees them; identity numbers only by their last digits. */
export type ClientFacts = {
  id: string
  kind: 'natural' | 'organisation'
  name: string
  surname: string | null
  givenNames: string | null
  organisation: string | null
  street: string
  postalCode: string
  locality: string
  country: string
  email: string | null
  phone: string | null
  ade: string | null
  /** „PESEL …4821”, to tell two namesakes apart. */
  numberHint: string | null
}

/** At most this many clients are offered at once. */
const mostOffered = 8
/** Fewer letters would match half of the town. */
const fewestLetters = 3
const mostWords = 5

const columns = `c.id, c.kind, c.name, c.surname, c.given_names as "givenNames", c.organisation, c.street,
  c.postal_code as "postalCode", c.locality, c.country, c.email, c.phone, c.ade,
  case when c.pesel is not null then 'PESEL …' || right(c.pesel, 4)
       when c.nip is not null then 'NIP …' || right(c.nip, 4) end as "numberHint"`

/** One statement per number of words: each word must be somewhere; names that begin with the first one come first. */
const byWords = Array.from({ length: mostWords }, (_, last) => {
  const conditions = Array.from({ length: last + 1 }, (_none, at) => `c.search like '%' || fold($${at + 1}) || '%'`)
  return prepared<ClientFacts, string[]>(
    `clients-by-${last + 1}-words`,
    `select ${columns} from clients c where ${conditions.join(' and ')}
     order by c.search like fold($1) || '%' desc, c.name, c.id limit ${mostOffered}`,
  )
})

const byIds = prepared<ClientFacts, [string[]]>(
  'clients-by-ids',
  `select ${columns} from clients c where c.id = any($1::uuid[])`,
)

/**
 * Clients in whose name, address, telephone or number every typed word occurs, without regard to diacritics and case.
 * Empty when fewer than three letters were typed.
 */
export async function findClients(services: Services, typed: string): Promise<ClientFacts[]> {
  const words = typed
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))
  if (words.join('').length < fewestLetters) return []
  const statement = byWords[words.length - 1]
  return statement ? statement(services.database.pool, words) : []
}

/** Known clients by id; those that do not exist are left out. */
export async function findClientsById(services: Services, ids: readonly string[]): Promise<ClientFacts[]> {
  return ids.length === 0 ? [] : byIds(services.database.pool, [[...ids]])
}

/** „ul. Świerkowa 4 m. 7, 00-001 Przykładowo”: the address in one line. */
export function addressLine(client: Pick<ClientFacts, 'street' | 'postalCode' | 'locality'>): string {
  const town = [client.postalCode, client.locality].filter(Boolean).join(' ')
  return [client.street, town].filter(Boolean).join(', ')
}

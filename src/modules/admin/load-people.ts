import type { Tx } from '#platform/db/transaction.ts'
import { type Ids, idOf } from './load-ids.ts'
import type { LoadContext, TownClient, TownPerson } from './town.ts'

type Places = { units: Ids; windows: Ids; posts: Ids }

/** Staff who sign in with the one demo password, and their roles at units, windows and posts. */
export async function loadPeople(tx: Tx, people: TownPerson[], places: Places, context: LoadContext): Promise<void> {
  const ids: Ids = new Map(people.map(({ login }) => [login, context.newId()]))
  const staff = people.map((person) => ({
    id: idOf(ids, person.login),
    login: person.login,
    given_name: person.givenName,
    surname: person.surname,
    initials: person.initials,
    position: person.position,
    password_hash: context.passwordHash,
  }))
  await tx.insertInto('staff').values(staff).execute()
  const roles = people.flatMap((person) =>
    person.roles.map(({ role, unit, window, post }) => ({
      id: context.newId(),
      staff_id: idOf(ids, person.login),
      role,
      unit_id: unit ? idOf(places.units, unit) : null,
      window_id: window ? idOf(places.windows, window) : null,
      post_id: post ? idOf(places.posts, post) : null,
    })),
  )
  await tx.insertInto('staff_roles').values(roles).execute()
}

/** Invented clients. */
export async function loadClients(tx: Tx, clients: TownClient[], { newId, now }: LoadContext): Promise<void> {
  const rows = clients.map((client) => ({
    id: newId(),
    kind: client.kind,
    surname: client.surname ?? null,
    given_names: client.givenNames ?? null,
    organisation: client.organisation ?? null,
    nip: client.nip ?? null,
    regon: client.regon ?? null,
    street: client.street,
    postal_code: client.postalCode,
    locality: client.locality,
    country: client.country,
    created_at: now,
  }))
  await tx.insertInto('clients').values(rows).execute()
}

import type { Services } from '#web/services.ts'

/** A person as the door knows them. */
export type DoorPerson = {
  id: string
  login: string
  name: string
  passwordHash: string | null
  mustChangePassword: boolean
}

/** The active person of a login (lower case); undefined when there is none. */
export function findByLogin(services: Services, login: string): Promise<DoorPerson | undefined> {
  return person(services).where('login', '=', login).executeTakeFirst()
}

/** The active person of an id. Throws when there is none. */
export function getPerson(services: Services, id: string): Promise<DoorPerson> {
  return person(services).where('id', '=', id).executeTakeFirstOrThrow()
}

function person(services: Services) {
  return services.database.db
    .selectFrom('staff')
    .select(({ eb }) => [
      'id',
      'login',
      'password_hash as passwordHash',
      'must_change_password as mustChangePassword',
      eb(eb('given_name', '||', ' '), '||', eb.ref('surname')).as('name'),
    ])
    .$narrowType<{ name: string }>()
    .where('active', '=', true)
}

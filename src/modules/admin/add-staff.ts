import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import type { OneTimePassword } from './one-time-password.ts'
import { addPerson } from './staff-store.ts'

/** A new employee with the password for the first sign-in. */
export type AddStaff = {
  login: string
  givenName: string
  surname: string
  initials: string
  position: string
  email: string | null
  password: OneTimePassword
}

/** Adds a person who may sign in once a role is given. */
export const addStaff = act('admin.add-staff', async (frame, person: AddStaff) => {
  frame.allow({})
  const id = frame.newId()
  const added = await addPerson(frame.tx, {
    id,
    login: person.login,
    given_name: person.givenName,
    surname: person.surname,
    initials: person.initials,
    position: person.position,
    email: person.email,
    password_hash: person.password.hash.reveal(),
    must_change_password: true,
  })
  if (added === 'login-taken') return refuse({ why: 'login-taken', login: person.login })
  frame.record({ event: 'staff-added', data: { staffId: id } })
  return accept({ staffId: id })
})

import type { Permission } from './permissions.ts'

/** What a person may be in the office; a person may hold several roles, each in a unit, at a window or at a post. */
export const roles = [
  'filing-clerk',
  'window-clerk',
  'release-clerk',
  'chancery',
  'stand-alone-post',
  'case-officer',
  'signatory',
  'coordinator',
  'card-author',
  'card-approver-merits',
  'card-approver-release',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** One role of a person with the place it is held at; `onBehalfOf` names the absent person whose role it is. */
export type Grant = {
  role: Role
  unitId: string | null
  windowId: string | null
  postId: string | null
  onBehalfOf: string | null
}

/** Who acts: the signed-in person, with the roles held today (own and of absent persons substituted for). */
export type Actor = {
  staffId: string
  name: string
  position: string
  grants: readonly Grant[]
  /** The window the person sits at today, if any. */
  windowId: string | null
  /** Acts closed to the person on this page although a role would allow them (art. 24 KPA); left out: none. */
  barred?: readonly Permission[]
}

/** True when the actor holds one of the roles today, anywhere. */
export function holds(actor: Actor, ...wanted: Role[]): boolean {
  return actor.grants.some((grant) => wanted.includes(grant.role))
}

/** Units in which the actor holds one of the roles. */
export function unitsOf(actor: Actor, ...wanted: Role[]): string[] {
  return places(actor, wanted, (grant) => grant.unitId)
}

/** Posts (chanceries, stand-alone posts) at which the actor sits. */
export function postsOf(actor: Actor): string[] {
  return places(actor, ['chancery', 'stand-alone-post'], (grant) => grant.postId)
}

/** The window a person works at: the one chosen for today, otherwise the one the person's role is held at. */
export function windowOf(actor: Actor): string | null {
  return actor.windowId ?? actor.grants.find((grant) => grant.windowId !== null)?.windowId ?? null
}

function places(actor: Actor, wanted: readonly Role[], place: (grant: Grant) => string | null): string[] {
  const found = actor.grants.filter((grant) => wanted.includes(grant.role)).map(place)
  return [...new Set(found.filter((id) => id !== null))]
}

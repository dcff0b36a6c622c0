import { own, type Permission, permissions, type Right } from './permissions.ts'
import type { Actor, Grant } from './roles.ts'

/** The record an act is about, as far as rights look at it: the units and posts it belongs to. */
export type Subject = { unitIds?: readonly (string | null)[]; postIds?: readonly (string | null)[] }

/** May a person with these roles try the act at all? For menus, buttons and routes, before a record is loaded. */
export function mayTry(actor: Actor, permission: Permission): boolean {
  return grantFor(actor, permission) !== undefined
}

/** May this person do the act to this record? The same answer draws the button and guards the server. */
export function can(actor: Actor, permission: Permission, subject: Subject): boolean {
  return grantFor(actor, permission, subject) !== undefined
}

/**
 * The grant that allows the act (an own one before a substituted one), so that history can say for whom a substitute
 * acted; undefined when there is none. What concerns only oneself needs no role.
 */
export function grantFor(
  actor: Actor,
  permission: Permission,
  subject?: Subject,
): Pick<Grant, 'onBehalfOf'> | undefined {
  if (actor.barred?.includes(permission)) return undefined
  const rights: readonly Right[] = permissions[permission]
  const allowing = actor.grants.filter((grant) =>
    rights.some(([role, reach]) => role === grant.role && reaches(grant, reach, subject)),
  )
  const oneself = rights === own ? { onBehalfOf: null } : undefined
  return allowing.find((grant) => grant.onBehalfOf === null) ?? allowing[0] ?? oneself
}

function reaches(grant: Grant, reach: Right[1], subject: Subject | undefined): boolean {
  if (subject === undefined || reach === 'office') return true
  if (reach === 'unit') return grant.unitId !== null && (subject.unitIds ?? []).includes(grant.unitId)
  return grant.postId !== null && (subject.postIds ?? []).includes(grant.postId)
}

/** How much of the office's papers an actor sees: all of them, or those of some units and posts. */
export type Sight = { all: true } | { all: false; unitIds: string[]; postIds: string[] }

/** One answer for screen, list, search, print and JSON: which papers may this person see? */
export function sightOf(actor: Actor): Sight {
  const rights: readonly Right[] = permissions['files.read-paper']
  const reading = actor.grants.filter((grant) => rights.some(([role]) => role === grant.role))
  const whole = reading.some((grant) => rights.some(([role, reach]) => role === grant.role && reach === 'office'))
  if (whole) return { all: true }
  return {
    all: false,
    unitIds: [...new Set(reading.map((grant) => grant.unitId).filter((id) => id !== null))],
    postIds: [...new Set(reading.map((grant) => grant.postId).filter((id) => id !== null))],
  }
}

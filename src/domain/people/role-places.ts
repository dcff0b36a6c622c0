import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Role } from './roles.ts'

/** Where a role is held: roles of a unit and of a post mean nothing without it, counters may name a window. */
export const rolePlaces = {
  'filing-clerk': 'counter',
  'window-clerk': 'counter',
  'release-clerk': 'counter',
  chancery: 'post',
  'stand-alone-post': 'post',
  'case-officer': 'unit',
  signatory: 'unit',
  coordinator: 'office',
  'card-author': 'office',
  'card-approver-merits': 'office',
  'card-approver-release': 'office',
  auditor: 'office',
  administrator: 'office',
} as const satisfies Record<Role, 'counter' | 'post' | 'unit' | 'office'>

/** A receiving post as the rule needs it. */
export type PostFacts = { id: string; unitId: string; kind: 'chancery' | 'stand-alone' }

/** The place typed for a role. */
export type TypedPlace = { unitId: string | null; windowId: string | null; post: PostFacts | null }

/** The place as it is kept; a post brings its unit. */
export type RolePlace = { unitId: string | null; windowId: string | null; postId: string | null }

export type PlaceRefusal = { why: 'role-needs-unit' | 'role-needs-post' | 'post-of-another-kind' }

/** The place a role is to be held at; what the role has no use for is left out. */
export function placeRole(role: Role, typed: TypedPlace): Outcome<RolePlace, PlaceRefusal> {
  const kind = rolePlaces[role]
  if (kind === 'office') return accept({ unitId: null, windowId: null, postId: null })
  if (kind === 'counter') return accept({ unitId: typed.unitId, windowId: typed.windowId, postId: null })
  if (kind === 'unit')
    return typed.unitId === null
      ? refuse({ why: 'role-needs-unit' })
      : accept({ unitId: typed.unitId, windowId: null, postId: null })
  if (typed.post === null) return refuse({ why: 'role-needs-post' })
  const fits = (role === 'chancery') === (typed.post.kind === 'chancery')
  if (!fits) return refuse({ why: 'post-of-another-kind' })
  return accept({ unitId: typed.post.unitId, windowId: null, postId: typed.post.id })
}

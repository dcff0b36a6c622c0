import { accept, refuse } from '#domain/outcome.ts'
import { type PostFacts, placeRole } from '#domain/people/role-places.ts'
import type { Role } from '#domain/people/roles.ts'
import { act } from '#modules/act.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import { addRole, lockPerson, rolesOf } from './staff-store.ts'

/** A role to be given, with its place and days (last day included, null for as long as needed). */
export type GrantRole = {
  staffId: string
  role: Role
  unitId: string | null
  windowId: string | null
  postId: string | null
  firstDay: string
  lastDay: string | null
}

/** Gives a role in a unit, at a window or at a post (art. 268a KPA: officers act by authority given to them). */
export const grantRole = act('admin.grant-role', async (frame, input: GrantRole) => {
  const person = await lockPerson(frame.tx, input.staffId)
  if (!person) throw new NotFound('person')
  frame.allow({}, input.staffId)
  if (!person.active) return refuse({ why: 'access-ended' })
  if (input.lastDay !== null && input.lastDay < input.firstDay) return refuse({ why: 'role-days-backwards' })
  const post = input.postId === null ? null : await findPost(frame.tx, input.postId)
  const place = placeRole(input.role, { unitId: input.unitId, windowId: input.windowId, post })
  if (!place.ok) return place
  const { unitId, windowId, postId } = place.event
  const held = await rolesOf(frame.tx, input.staffId)
  const same = held.find(
    (other) =>
      other.role === input.role &&
      other.unit_id === unitId &&
      other.window_id === windowId &&
      other.post_id === postId &&
      other.valid_from <= (input.lastDay ?? '9999-12-31') &&
      input.firstDay <= (other.valid_to ?? '9999-12-31'),
  )
  if (same) return refuse({ why: 'role-held-already' })
  const id = frame.newId()
  const days = { valid_from: input.firstDay, valid_to: input.lastDay }
  const where = { unit_id: unitId, window_id: windowId, post_id: postId }
  await addRole(frame.tx, { id, staff_id: input.staffId, role: input.role, ...where, ...days })
  frame.record({ event: 'role-granted', data: { ...input, ...place.event, roleId: id } })
  return accept({ roleId: id, staffId: input.staffId })
})

async function findPost(tx: Tx, id: string): Promise<PostFacts | null> {
  const post = await tx
    .selectFrom('posts')
    .select(['id', 'unit_id as unitId', 'kind'])
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return post ? { ...post, kind: post.kind as PostFacts['kind'] } : null
}

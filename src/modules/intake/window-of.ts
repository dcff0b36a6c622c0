import type { Actor } from '#domain/people/roles.ts'

/** The window at which this person takes papers: the one chosen for today, else the one the role is held at. */
export function windowOf(actor: Actor): string | null {
  return actor.windowId ?? actor.grants.find((grant) => grant.windowId)?.windowId ?? null
}

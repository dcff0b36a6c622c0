import type { RawBuilder } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'

/**
 * Which papers a person may see, as an SQL condition over `p` (papers). The condition belongs to module `cases`, which
 * stands above this one; `main` hands it down.
 */
export type PapersInSight = (actor: Actor) => RawBuilder<boolean>

import { createHash } from 'node:crypto'
import type { Actor } from '#domain/people/roles.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'
import { enterFurtherRegisterAct } from './enter-further-register.ts'

const needsFurtherEntry = prepared<{ id: string }, [string]>(
  'needs-further-entry',
  `select p.id from papers p join registers r on r.id = further_register(p.card_edition_id, p.kind)
   where p.id = $1 and not exists (select from register_entries x where x.paper_id = p.id and x.register_id = r.id)`,
)

/**
 * What follows a registration at once: the entry in the further register of the card or the kind. It is an act of its own, with
 * a key made from the paper's id, so that a repeated registration does it once. Should the process die in between, the
 * paper's page says that the entry is missing and offers it, and the night makes it.
 */
export async function afterRegistration(services: Services, actor: Actor, paperId: string): Promise<void> {
  const [missing] = await needsFurtherEntry(services.database.pool, [paperId])
  if (!missing) return
  try {
    await enterFurtherRegisterAct.run(services, { actor, key: keyFor(paperId), input: { paperId } })
  } catch (trouble) {
    // the paper is registered and keeps its number; the missing entry waits on its page
    services.log.error({ err: trouble, paperId }, 'further register entry not made')
  }
}

/** A uuid of version 8 (RFC 9562) made from the paper's id: the same paper, the same key. */
function keyFor(paperId: string): string {
  const hex = createHash('sha256').update(`further-register:${paperId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

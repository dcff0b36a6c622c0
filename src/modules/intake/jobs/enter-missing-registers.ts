import { sql } from 'kysely'
import { recordBySystem } from '#modules/act-store.ts'
import { addRegisterEntry } from '#modules/registers/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'

export const ENTER_MISSING_REGISTERS = 'enter-missing-registers'

/** So many papers in one night; what is left waits for the next one. */
const mostAtOnce = 500

type Missing = { paperId: string; registerId: string; register: string }

const missing = (id: string | null) => sql<Missing>`
  select p.id as "paperId", r.id as "registerId", r.name as register
  from papers p join registers r on r.id = further_register(p.card_edition_id, p.kind)
  where p.number is not null and p.state <> 'annulled' and (${id}::uuid is null or p.id = ${id}::uuid)
    and (p.kind in ('complaint', 'petition') or p.card_edition_id in (
      select e.id from card_editions e join registers c on c.code = e.register_code and c.kind = 'subject'))
    and not exists (select from register_entries x where x.paper_id = p.id and x.register_id = r.id)
  order by p.registered_at limit ${mostAtOnce}`

/**
 * Enters papers that belong in a further register (complaints, petitions) and do not stand there: a crash after the
 * registration, a kind or a card corrected later. Each in a transaction of its own, under the paper's lock, so that running
 * twice, or beside a person, enters nothing twice.
 */
export function enterMissingRegistersTask(services: Services): Tasks[string] {
  return async () => {
    const { rows } = await missing(null).execute(services.database.db)
    for (const { paperId } of rows) {
      try {
        await inTransaction(services.database.db, (tx) => enter(services, tx, paperId))
      } catch (trouble) {
        // one paper's trouble keeps no other from its number; it is tried again the next night
        services.log.error({ err: trouble, paperId }, 'further register entry not made')
      }
    }
  }
}

async function enter({ newId, clock }: Services, tx: Tx, paperId: string): Promise<void> {
  await tx.selectFrom('papers').select('id').where('id', '=', paperId).forUpdate().executeTakeFirst()
  const { rows } = await missing(paperId).execute(tx)
  const [found] = rows
  if (!found) return
  const { registerId, register } = found
  const { number, year } = await addRegisterEntry(tx, { registerId, entryId: newId(), paperId, actorId: null })
  const entry = { id: newId(), event: 'entered-in-register', paperId, data: { register, number, year } }
  await recordBySystem(tx, { act: 'intake.enter-further-register', at: clock.now(), entry })
}

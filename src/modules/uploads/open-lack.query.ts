import { sql } from 'kysely'
import type { PaperState } from '#domain/cases/paper-states.ts'
import type { LackStanding } from '#domain/completeness/upload.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A lack that something is sent to, with the paper and the summons in force. */
export type OpenLack = LackStanding & { paperId: string; summonsId: string | null; itemName: string }

type Row = Omit<OpenLack, 'item' | 'notice' | 'waiting'> & {
  dispatched: boolean
  asked: boolean
  curedOn: string | null
  cardName: string | null
  basis: string | null
  form: 'original' | 'copy' | 'inspection' | 'any' | null
  waitingItem: number
  waitingPaper: number
}

/** How the paper of a status code and one thing of its checklist stand; undefined when there is no such paper. */
export async function findOpenLack(
  db: Pick<Tx, 'selectFrom'>,
  digest: Buffer,
  itemId: string,
): Promise<OpenLack | undefined> {
  const { rows } = await sql<Row>`
    select p.id as "paperId", p.state, s.id as "summonsId", coalesce(k.name, '') as "itemName",
      exists (select from unexamined_leavings l where l.paper_id = p.id and l.withdrawn_at is null
        and l.dispatched_on is not null) as dispatched,
      si.check_item_id is not null as asked, si.cured_on as "curedOn", case when ci.id is not null then k.name end as "cardName", ci.basis, ci.form,
      (select count(*)::int from uploads u where u.paper_id = p.id and u.check_item_id = ${itemId}
        and u.state = 'received' and u.scan <> 'infected') as "waitingItem",
      (select count(*)::int from uploads u where u.paper_id = p.id and u.state = 'received'
        and u.scan <> 'infected') as "waitingPaper"
    from papers p
    left join lateral (select su.id from summonses su where su.paper_id = p.id and su.replaced_by is null
      order by su.round desc limit 1) s on true
    left join summons_items si on si.summons_id = s.id and si.check_item_id = ${itemId}
    left join check_items k on k.id = si.check_item_id
    left join card_items ci on ci.id = k.card_item_id
    where p.status_digest = ${digest} and p.number is not null`.execute(db as Tx)
  const [row] = rows
  if (!row) return undefined
  const { dispatched, asked, curedOn, cardName: name, basis, form, waitingItem, waitingPaper, ...rest } = row
  return {
    ...rest,
    state: rest.state as PaperState,
    notice: dispatched ? 'dispatched' : 'none',
    item: asked ? { name, basis, form, cured: curedOn === null ? 'no' : 'yes' } : null,
    waiting: { item: waitingItem, paper: waitingPaper },
  }
}

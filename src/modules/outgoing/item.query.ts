import { sql } from 'kysely'
import type { DeliveryDoubt } from '#domain/deadlines/delivery.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { ChosenWay } from '#domain/posting/choose-way.ts'
import type { ReturnSlip } from '#domain/posting/return-slip.ts'
import { isId, visiblePapers } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import type { OutgoingRow } from './register-page.query.ts'

/** A return slip as it was entered; days ISO. */
export type SlipRow = {
  id: string
  outcome: ReturnSlip['outcome']
  onDay: string | null
  taker: string | null
  firstNotice: string | null
  secondNotice: string | null
  standing: 'waiting' | 'delivered' | 'undelivered'
  why: string | null
  storedUntil: string | null
  who: string
  recordedAt: string
}

/** Everything on the page of one entry. */
export type OutgoingCard = OutgoingRow & {
  ade: string | null
  documentId: string | null
  /** The finished document that this letter carries; null for another letter. */
  resultId: string | null
  enteredAt: Date
  /** The day of the designated operator's stamp (ISO). */
  postedOn: string | null
  bookId: string | null
  who: string
  effect: 'actual' | 'deemed' | null
  termFrom: string | null
  doubts: DeliveryDoubt[]
  /** Null for letters entered before it was kept. */
  choice: ChosenWay | null
  derivation: { day?: string; text: string; basis: string }[]
  unitIds: (string | null)[]
  postIds: (string | null)[]
  slips: SlipRow[]
  /** The file that went out, of a finished document signed outside. */
  file: { id: string; name: string } | null
}

/**
 * One entry of the register that this person may see.
 * @throws NotFound when there is none or it may not be seen
 */
export async function getOutgoingCard({ database }: Services, actor: Actor, id: string): Promise<OutgoingCard> {
  if (!isId(id)) throw new NotFound('outgoing item')
  const { rows } = await sql<OutgoingCard>`
    select i.id, i.number, i.year, i.dispatched_on as "dispatchedOn", i.addressee,
      concat_ws(', ', nullif(i.street, ''), nullif(i.postal_line, '')) as address, k.sign as "caseSign",
      p.id as "paperId", p.number as "paperNumber", p.year as "paperYear", i.subject_kind as "subjectKind", i.title,
      i.letter_on as "letterOn", i.way, i.service, i.reference, i.standing, i.delivered_on as "deliveredOn", i.ade,
      i.document_id as "documentId", case when i.subject_kind = 'result' then i.subject_id end as "resultId", i.entered_at as "enteredAt", i.posted_on as "postedOn",
      (select l.book_id from posting_lines l where l.item_id = i.id and l.state in ('listed', 'posted')) as "bookId", w.given_name || ' ' || w.surname as who, i.effect,
      i.term_from as "termFrom", i.doubts, i.derivation, i.way_choice as choice, array[p.unit_id, k.unit_id, o.unit_id] as "unitIds",
      array[o.id] as "postIds",
      (select json_build_object('id', rf.id, 'name', a.file_name) from ade_outbox a join result_files rf
          on rf.result_id = i.subject_id and rf.file_sha256 = a.file_sha256
        where a.item_id = i.id order by rf.attached_at desc limit 1) as file,
      (select coalesce(json_agg(json_build_object('id', s.id, 'outcome', s.outcome, 'onDay', s.on_day, 'taker', s.taker,
          'firstNotice', s.first_notice, 'secondNotice', s.second_notice, 'standing', s.standing, 'why', s.why,
          'storedUntil', s.stored_until, 'who', sw.given_name || ' ' || sw.surname, 'recordedAt', s.recorded_at)
          order by s.recorded_at, s.id), '[]')
        from return_slips s join staff sw on sw.id = s.recorded_by where s.item_id = i.id) as slips
    from outgoing_items i join papers p on p.id = i.paper_id join staff w on w.id = i.entered_by
      left join cases k on k.id = coalesce(i.case_id, p.case_id)
      left join posts o on p.holder_kind = 'post' and o.id = p.holder_id
    where i.id = ${id} and ${visiblePapers(actor)}`.execute(database.db)
  const [card] = rows
  if (!card) throw new NotFound('outgoing item')
  return card
}

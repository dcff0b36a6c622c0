import { sql } from 'kysely'
import type { AdeState } from '#domain/posting/ade-states.ts'
import type { Refusal } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import type { AdeEvidence } from './ade-driver.ts'

/** A proof as the screen shows it. */
export type ProofRow = {
  id: string
  number: string
  kind: AdeEvidence['kind']
  statedAt: string
  arrivedOn: string | null
  openedOn: string | null
  standing: 'taken' | 'repeated' | 'not-taken'
  why: Refusal | null
  fileSha256: string | null
  /** Null for a proof that the service gave. */
  who: string | null
}

/** A letter in e-Doręczenia as the page of its entry shows it. */
export type LetterCard = {
  address: string
  state: AdeState
  carriedBy: 'program' | 'person'
  attempts: number
  /** When it was last handed over; null while it surely did not leave. */
  handedAt: Date | null
  nextAt: Date | null
  messageId: string | null
  lastError: string | null
  failure: string | null
  proofs: ProofRow[]
  /** Of a document made elsewhere: what the addressee gets. */
  file: { name: string; sha256: string } | null
}

/** The letter of an entry of the register with its proofs; undefined when the entry did not go by e-Doręczenia. */
export async function findLetterCard({ database }: Services, itemId: string): Promise<LetterCard | undefined> {
  const { rows } = await sql<LetterCard>`
    select a.address, a.state, a.carried_by as "carriedBy", a.attempts, a.handed_at as "handedAt", a.next_at as "nextAt",
      a.message_id as "messageId", a.last_error as "lastError", a.failure,
      case when a.file_sha256 is not null then json_build_object('name', a.file_name, 'sha256', a.file_sha256) end as file,
      (select coalesce(json_agg(json_build_object('id', e.id, 'number', e.number, 'kind', e.kind, 'statedAt', e.stated_at,
          'arrivedOn', e.arrived_on, 'openedOn', e.opened_on, 'standing', e.standing, 'why', e.why,
          'fileSha256', e.file_sha256, 'who', s.given_name || ' ' || s.surname) order by e.recorded_at, e.id), '[]')
        from ade_evidences e left join staff s on s.id = e.recorded_by where e.outbox_id = a.id) as proofs
    from ade_outbox a where a.item_id = ${itemId}`.execute(database.db)
  return rows[0]
}

import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { parsePaperBarcode } from '#domain/registers/paper-barcode.ts'
import { parseRegisterNumber } from '#domain/registers/register-number.ts'
import { visibleCases } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'

/** A finished document as a line of a list. Days ISO. */
export type RackRow = {
  id: string
  state: 'on-the-way' | 'on-rack' | 'in-delivery'
  title: string
  addressee: string | null
  sign: string
  number: number
  year: number
  slot: string | null
  window: string | null
  point: string | null
  sentAt: Date | null
  arrivedAt: Date | null
  dispatchedOn: string | null
  expectedOn: string | null
  deliveryForm: string | null
}

/** The most documents listed at once; those promised earliest come first. */
const mostRows = 100

/**
 * Finished documents not yet delivered: at the service point of a window (and on their way there, or to any), or of the
 * whole sight of somebody who sits at none. `wanted`: a scan, a number, its last four digits, a case sign, a name.
 */
export async function listRack(
  services: Services,
  actor: Actor,
  pointId: string | null,
  wanted: string,
): Promise<RackRow[]> {
  const { rows } = await sql<RackRow>`
    select r.id, r.state, r.title, a.name as addressee, k.sign, p.number, p.year, r.slot, w.name as window,
      s.name as point, r.sent_at as "sentAt", r.arrived_at as "arrivedAt", r.dispatched_on as "dispatchedOn",
      p.expected_on as "expectedOn", p.delivery_form as "deliveryForm"
    from results r join cases k on k.id = r.case_id join papers p on p.id = r.paper_id
      left join paper_parties a on a.id = r.recipient_party_id left join windows w on w.id = r.window_id
      left join service_points s on s.id = w.service_point_id
    where r.state in ('on-the-way', 'on-rack', 'in-delivery') and ${visibleCases(actor)}
      and (${pointId}::uuid is null or w.service_point_id = ${pointId} or (w.id is null and r.state = 'on-the-way'))
      and ${matching(wanted)}
    order by p.expected_on nulls last, r.created_at limit ${mostRows}`.execute(services.database.db)
  return rows
}

function matching(wanted: string): RawBuilder<boolean> {
  const text = wanted.trim()
  if (text === '') return sql`true`
  const barcode = parsePaperBarcode(text)
  const number = barcode.valid && barcode.kind === 'incoming' ? barcode : parseRegisterNumber(text)
  if (number) return sql`(p.number = ${number.number} and p.year = ${number.year})`
  if (/^\d{1,8}$/.test(text))
    return sql`(p.number = ${Number(text)} or (length(${text}) = 4 and p.number::text like ${`%${text}`}) or r.slot = ${text})`
  const sign = text.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  return sql`(k.sign_folded = ${sign} or exists (select from paper_parties x
    where x.paper_id = p.id and fold(x.name) like '%' || fold(${escaped(text)}) || '%'))`
}

/** Text for `like`, in which % and _ are only characters. */
const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

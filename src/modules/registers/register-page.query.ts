import { type RawBuilder, sql } from 'kysely'
import { runPrepared, unplanned } from '#platform/db/prepared-sql.ts'
import type { Services } from '#web/services.ts'

/** One entry of a register with the fields that the office instruction asks of it. */
export type RegisterRow = {
  number: number
  year: number
  registeredAt: Date
  paperId: string
  /** Number in the register of incoming items, when this register is a further one. */
  paperNumber: number
  paperYear: number
  arrivedOn: string
  sender: string
  senderAddress: string
  letterDate: string | null
  senderSign: string | null
  title: string
  unit: string | null
  enclosures: number
  channel: string
  remarks: string
  annulled: { reason: string; replacedBy: string | null } | null
}

/** Which part of a register: entries before a number (newest first), of one day. */
export type RegisterPart = { code: string; year: number; before: number | null; day: string | null; limit: number }

/** Entries of one register and year, newest first; only papers that the reader may see. */
export async function findEntries(
  { database }: Services,
  part: RegisterPart,
  inSight: RawBuilder<boolean>,
): Promise<RegisterRow[]> {
  const statement = sql<RegisterRow>`
    select e.number, e.year, e.registered_at as "registeredAt", p.id as "paperId", p.number as "paperNumber",
      p.year as "paperYear", p.arrived_on as "arrivedOn", p.applicant_name as sender,
      coalesce((select concat_ws(', ', nullif(q.street, ''), nullif(btrim(q.postal_code || ' ' || q.locality), ''))
        from paper_parties q where q.paper_id = p.id and q.role = 'applicant' order by q.position limit 1), '')
        as "senderAddress",
      p.letter_date as "letterDate", p.sender_sign as "senderSign", p.title, u.symbol as unit,
      (select count(*) from enclosures n where n.paper_id = p.id) as enclosures, p.channel, p.remarks,
      (select json_build_object('reason', a.reason, 'replacedBy',
          (select x.number || '/' || x.year from register_entries x where x.id = a.replaced_by))
        from register_annulments a where a.entry_id = e.id) as annulled
    from register_entries e join papers p on p.id = e.paper_id
      left join units u on u.id = p.unit_id
    where e.register_id = (select r.id from registers r where r.code = ${part.code}) and e.year = ${unplanned(part.year, 'int')} and ${inSight}
      and ${part.before === null ? sql`true` : sql`e.number < ${unplanned(part.before, 'int')}`}
      and ${
        part.day === null
          ? sql`true`
          : sql`e.registered_at >= ${part.day}::date::timestamp at time zone 'Europe/Warsaw'
        and e.registered_at < (${part.day}::date + 1)::timestamp at time zone 'Europe/Warsaw'`
      }
    order by e.number desc limit ${sql.lit(part.limit)}`
  return runPrepared(database, statement)
}

/** Name of a register of papers by its code; undefined when there is none. That of outgoing items has its own screen. */
export async function findRegister({ database }: Services, code: string): Promise<{ name: string } | undefined> {
  return database.db
    .selectFrom('registers')
    .select('name')
    .where('code', '=', code)
    .where('kind', '<>', 'outgoing')
    .executeTakeFirst()
}

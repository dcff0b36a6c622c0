import { sql } from 'kysely'
import { dutyOfRelations } from '#domain/proceedings/power-of-attorney.ts'
import type { Services } from '#web/services.ts'

/** SQL over `p` (papers): the last note about the duty on its power says that it is unpaid. */
export const unpaidDutySql = `p.state <> 'annulled' and (select du.finding from assessments du
  where du.paper_id = p.id and du.finding like 'power-duty-%' order by du.noted_at desc, du.id desc limit 1) = 'power-duty-unpaid'
  and exists (select from assessments dv where dv.paper_id = p.id and dv.finding = 'power-duty-unpaid')`

/** An unpaid duty on a power; days ISO. */
export type UnpaidDuty = {
  paperId: string
  number: number
  year: number
  sign: string | null
  parties: string[]
  proxies: string[]
  foundOn: string
  note: string
  dueGrosze: number
}

/** Unpaid duties on powers that the tax authority was not told of, the oldest first. */
export async function listUnpaidDuties({ database }: Pick<Services, 'database'>): Promise<UnpaidDuty[]> {
  const { rows } = await sql<Omit<UnpaidDuty, 'dueGrosze'>>`
    select p.id as "paperId", p.number, p.year, k.sign, a.found_on as "foundOn", a.note,
      array(select pa.name from paper_parties pa where pa.paper_id = p.id and pa.role = 'applicant' order by pa.position) as parties,
      array(select px.name from paper_parties px where px.paper_id = p.id and px.role = 'proxy' order by px.position) as proxies
    from papers p left join cases k on k.id = p.case_id
      join lateral (select al.found_on, al.note from assessments al where al.paper_id = p.id and al.finding = 'power-duty-unpaid'
        order by al.noted_at desc, al.id desc limit 1) a on true
    where ${sql.raw(unpaidDutySql)} order by a.found_on, p.year, p.number`.execute(database.db)
  return rows.map((row) => ({ ...row, dueGrosze: dutyOfRelations(row.parties.length, row.proxies.length) }))
}

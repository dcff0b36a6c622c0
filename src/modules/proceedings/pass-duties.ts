import { sql } from 'kysely'
import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { assess } from '#domain/proceedings/assessment.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { isId, lockPapers, readOfficeDays } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { insertAssessment } from './assessments-store.ts'
import { unpaidDutySql } from './duties.query.ts'

export type PassDuties = { paperIds: string[]; passedOn: string; reference: string }

/** Notes on each paper of the list that the tax authority was told of the unpaid duty on its power; nothing else moves. */
export const passDutiesAct = act('proceedings.pass-duties', async (frame, input: PassDuties) => {
  frame.allow({})
  const { passedOn, reference } = input
  if (isBefore(frame.today, day(passedOn))) return refuse({ why: 'duties-passed-in-future' })
  await lockPapers(frame.tx, input.paperIds.filter(isId))
  const unpaid = await stillUnpaid(frame.tx, input.paperIds.filter(isId))
  if (unpaid.length === 0) return refuse({ why: 'no-duties-to-pass' })
  const later = unpaid.find((one) => isBefore(day(passedOn), day(one.foundOn)))
  if (later) return refuse({ why: 'duties-passed-before-found', foundOn: longDate(later.foundOn) })
  const { legal } = await readOfficeDays(frame.tx)
  const { verdict, basis } = assess('power-duty-told', day(passedOn), frame.today, legal)
  const note = message('proceedings.duties.passedNote', { day: longDate(passedOn), reference })
  for (const { id, caseId } of unpaid) {
    await insertAssessment(frame.tx, {
      ...{ id: frame.newId(), paper_id: id, finding: 'power-duty-told', verdict, basis, found_on: passedOn, note },
      ...{ noted_by: frame.actor.staffId, noted_at: frame.now },
    })
    frame.record({ event: 'duty-passed', paperId: id, caseId, data: { passedOn, reference } })
  }
  return accept({ count: unpaid.length })
})

type Unpaid = { id: string; caseId: string | null; foundOn: string }

/** Those of the locked papers whose duty is still unpaid, with the day on which that was found. */
async function stillUnpaid(tx: Tx, ids: readonly string[]): Promise<Unpaid[]> {
  const { rows } = await sql<Unpaid>`
    select p.id, p.case_id as "caseId", (select max(au.found_on) from assessments au
      where au.paper_id = p.id and au.finding = 'power-duty-unpaid') as "foundOn"
    from papers p where p.id = any(${ids}::uuid[]) and ${sql.raw(unpaidDutySql)}`.execute(tx)
  return rows
}

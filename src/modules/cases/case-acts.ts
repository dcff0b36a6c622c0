import { type CaseState, permittedInCase } from '#domain/cases/case-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { dayOf } from '#messages/dates.ts'
import type { StaffContext } from '#web/route.ts'
import { listOfficers, type Officer } from './officers.query.ts'

/** A case as its acts look at it. */
export type CaseForActs = { id: string; unitId: string; state: CaseState; officerId: string | null }

/** What the forms on a case's page are drawn from: only the acts that this person may do now. */
export type CaseActsData = {
  caseId: string
  officerId: string | null
  today: string
  may: { assign: Officer[] | null; settle: 'yes' | 'no'; close: 'yes' | 'no' }
}

/** Reads what the forms of the case's page need; people to choose from only when there is a choice. */
export async function loadCaseActs(context: StaffContext, found: CaseForActs): Promise<CaseActsData> {
  const today = dayOf(context.services.clock.now())
  const may = (act: Permission) =>
    permittedInCase(found.state, act) && can(context.actor, act, { unitIds: [found.unitId] }) ? 'yes' : 'no'
  const assign = may('cases.assign-officer') === 'yes'
  return {
    caseId: found.id,
    officerId: found.officerId,
    today,
    may: {
      assign: assign ? await listOfficers(context.services, found.unitId, today) : null,
      settle: may('cases.settle-case'),
      close: may('cases.close-case'),
    },
  }
}

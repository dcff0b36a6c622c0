import { NEVER_URGENT } from '#domain/proceedings/exclusion-of-official.ts'
import { dayOf } from '#messages/dates.ts'
import type { StaffContext } from '#web/route.ts'

/** An official who takes no part in the case, and who acts instead (art. 24–26 KPA). */
export type Exclusion = {
  staffId: string
  official: string
  basis: string
  replacement: string
  /** The day, ISO, of a statement that an act cannot wait, while it is unused. */
  urgentOn: string | null
}

/** Exclusions of the case that `caseId` (an SQL expression) names. */
export const exclusionsOf = (caseId: string) => `(select coalesce(json_agg(json_build_object('staffId', xe.staff_id,
    'official', xs.given_name || ' ' || xs.surname, 'basis', xe.basis,
    'replacement', xr.given_name || ' ' || xr.surname,
    'urgentOn', (select max(xu.declared_on) from urgent_acts xu where xu.case_id = xe.case_id and xu.staff_id = xe.staff_id
      and not exists (select from history xh where xh.case_id = xu.case_id and xh.event = 'urgent-act-done'
        and xh.data ->> 'urgencyId' = xu.id::text))) order by xe.decided_at), '[]')
  from exclusions xe join staff xs on xs.id = xe.staff_id join staff xr on xr.id = xe.replaced_by
  where xe.case_id = ${caseId})`

/** The exclusion of the person who looks, if there is one. */
export function ownExclusion(exclusions: readonly Exclusion[], { actor }: StaffContext): Exclusion | undefined {
  return exclusions.find((one) => one.staffId === actor.staffId)
}

/** Whether this person stated today that an act of the case cannot wait, and did none since (art. 24 § 4 KPA). */
export function urgencyStands(own: Exclusion, { services }: StaffContext): 'stands' | 'none' {
  return own.urgentOn === dayOf(services.clock.now()) ? 'stands' : 'none'
}

/**
 * Whoever was excluded has no role in this case: no form of it is offered, as none of its acts would be accepted; but for
 * one that was stated to be urgent, and even then for none that settles, ends or steers the matter.
 */
export function takingPart(exclusions: readonly Exclusion[], context: StaffContext): StaffContext {
  const own = ownExclusion(exclusions, context)
  if (!own) return context
  const part = urgencyStands(own, context) === 'stands' ? { barred: NEVER_URGENT } : { grants: [] }
  return { ...context, actor: { ...context.actor, ...part } }
}

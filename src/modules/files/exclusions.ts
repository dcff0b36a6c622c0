import type { StaffContext } from '#web/route.ts'

/** An official who takes no part in the case, and who acts instead (art. 24–26 KPA). */
export type Exclusion = { staffId: string; official: string; basis: string; replacement: string }

/** Exclusions of the case that `caseId` (an SQL expression) names. */
export const exclusionsOf = (caseId: string) => `(select coalesce(json_agg(json_build_object('staffId', xe.staff_id,
    'official', xs.given_name || ' ' || xs.surname, 'basis', xe.basis,
    'replacement', xr.given_name || ' ' || xr.surname) order by xe.decided_at), '[]')
  from exclusions xe join staff xs on xs.id = xe.staff_id join staff xr on xr.id = xe.replaced_by
  where xe.case_id = ${caseId})`

/** The exclusion of the person who looks, if there is one. */
export function ownExclusion(exclusions: readonly Exclusion[], { actor }: StaffContext): Exclusion | undefined {
  return exclusions.find((one) => one.staffId === actor.staffId)
}

/** Whoever was excluded has no role in this case: no form of it is offered, as none of its acts would be accepted. */
export function takingPart(exclusions: readonly Exclusion[], context: StaffContext): StaffContext {
  if (!ownExclusion(exclusions, context)) return context
  return { ...context, actor: { ...context.actor, grants: [] } }
}

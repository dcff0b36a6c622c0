import { inCaseState } from '#domain/cases/case-states.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { ActFrame } from '#modules/act.ts'
import { isId, type LockedCase, lockCase } from '#modules/cases/index.ts'
import { NotFound, type Refusal } from '#web/act.ts'

/**
 * The start of an act on one case: locks it, asks for the right and refuses an act out of its state.
 * @throws NotFound, Forbidden
 */
export async function openCase(
  frame: ActFrame,
  name: Permission,
  { caseId }: { caseId: string },
): Promise<Outcome<LockedCase, Refusal>> {
  if (!isId(caseId)) throw new NotFound('case')
  const found = await lockCase(frame.tx, caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  const permitted = inCaseState(found.state, name)
  return permitted.ok ? accept(found) : permitted
}

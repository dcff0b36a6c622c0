import { inState } from '#domain/cases/paper-states.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { ActFrame } from '#modules/act.ts'
import { NotFound, type Refusal } from '#web/act.ts'
import { isId, paperSubject } from './paper.query.ts'
import { type LockedPaper, lockPaper } from './papers-store.ts'

/** Which paper, and the version the form was built on (null when the caller does not say). */
export type Target = { paperId: string; version: number | null }

/**
 * The start of an act on one paper: locks the paper, asks for the right, refuses a stale form and an act out of its state.
 * @throws NotFound, Forbidden
 */
export async function openPaper(
  frame: ActFrame,
  name: Permission,
  { paperId, version }: Target,
): Promise<Outcome<LockedPaper, Refusal>> {
  if (!isId(paperId)) throw new NotFound('paper')
  const paper = await lockPaper(frame.tx, paperId)
  const { unit_id: unitId, caseUnitId, holder_kind: holderKind, holder_id: holderId } = paper
  frame.allow(paperSubject({ unitId, caseUnitId, holderKind, holderId }), paper.id)
  if (version !== null && version !== paper.version) return refuse({ why: 'stale' })
  const permitted = inState(paper.state, name)
  return permitted.ok ? accept(paper) : permitted
}

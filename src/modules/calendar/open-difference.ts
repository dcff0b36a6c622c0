import { type Drift, type DriftOf, driftKey } from '#domain/deadlines/drift.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import { findDrift } from './drifts.ts'
import { withoutKept } from './kept-dates-store.ts'

/** A difference as a person saw it; days ISO, null for none. */
export type SeenDifference = { of: DriftOf; id: string; before: string | null; after: string | null }

export type DifferenceRefusal = { why: 'date-agrees-now' } | { why: 'difference-is-another' }

/** The difference as it is now; refused when it is gone, or is not the one that was looked at. */
export async function openDifference(
  { tx, today }: Pick<ActFrame, 'tx' | 'today'>,
  seen: SeenDifference,
): Promise<Outcome<Drift, DifferenceRefusal>> {
  const found = await findDrift({ db: tx, today, days: await readOfficeDays(tx) }, seen)
  const [open] = found ? await withoutKept(tx, [found]) : []
  if (!open) return refuse({ why: 'date-agrees-now' })
  const same = driftKey(open) === driftKey(seen) && open.before === seen.before && open.after === seen.after
  return same ? accept(open) : refuse({ why: 'difference-is-another' })
}

/** Whose page shows the date: a case's or a paper's. */
export function ownerOf({ of, owner }: Pick<Drift, 'of' | 'owner'>): { caseId: string } | { paperId: string } {
  return ['cure', 'fee', 'paper-reminder', 'promise'].includes(of) ? { paperId: owner } : { caseId: owner }
}

import { day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { endUnit as mayEnd } from '#domain/people/unit-end.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { countOrphans } from './orphans.query.ts'
import { endUnitRow, insertSuccession, lockUnits } from './units-store.ts'

/** The first day without the unit (ISO), who takes over, and the order that says so. */
export type UnitEnd = { unitId: string; from: string; successorId: string | null; basis: string }

/**
 * Ends a unit from a day; from that day cards are read, papers registered and handed over under its successor, and who
 * works there works on what the unit left open. What was written before keeps its unit.
 */
export const endUnit = act('admin.end-unit', async (frame, { unitId, from, successorId, basis }: UnitEnd) => {
  frame.allow({})
  const units = await lockUnits(frame.tx, [...new Set([unitId, ...(successorId === null ? [] : [successorId])])])
  const unit = units.get(unitId)
  const successor = successorId === null ? null : units.get(successorId)
  if (!unit || successor === undefined) throw new NotFound('unit')
  const orphans = await countOrphans(frame.tx, unitId, from)
  const ended = mayEnd(unit, successor, { orphans, from, today: frame.today.toString() })
  if (!ended.ok) return ended
  await endUnitRow(frame.tx, unitId, day(from).subtract({ days: 1 }).toString())
  const by = { id: frame.newId(), by: frame.actor.staffId, at: frame.now }
  if (successorId !== null) await insertSuccession(frame.tx, { unitId, successorId, from, basis }, by)
  const said = { unit: unit.symbol, successor: successor?.symbol ?? '', from, basis }
  frame.record({ event: 'unit-ended', data: { unitId, ...said, ...orphans } })
  return accept({ unitId, from })
})

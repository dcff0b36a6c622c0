import { accept } from '#domain/outcome.ts'
import { keepUnit as mayKeep } from '#domain/people/unit-end.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { endUnitRow, lockUnits, withdrawSuccession } from './units-store.ts'

/** Which unit goes on after all, and why. */
export type UnitKeeping = { unitId: string; why: string }

/** Takes the end of a unit back before its day: it goes on, and nobody takes over. */
export const keepUnit = act('admin.keep-unit', async (frame, { unitId, why }: UnitKeeping) => {
  frame.allow({})
  const unit = (await lockUnits(frame.tx, [unitId])).get(unitId)
  if (!unit) throw new NotFound('unit')
  const kept = mayKeep(unit, frame.today.toString())
  if (!kept.ok) return kept
  await endUnitRow(frame.tx, unitId, null)
  await withdrawSuccession(frame.tx, unitId, { by: frame.actor.staffId, at: frame.now, why })
  frame.record({ event: 'unit-kept', data: { unitId, unit: unit.symbol, until: kept.event.until, why } })
  return accept({ unitId })
})

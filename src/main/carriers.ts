import { carryFeeCall, carrySummons } from '#modules/completeness/index.ts'
import type { Carriers } from '#modules/outgoing/index.ts'
import { carryResult, resultTurns } from '#modules/release/index.ts'

/** Who takes over what becomes of a letter, by its kind. */
export const carriers: Carriers = {
  deliveries: { summons: carrySummons, 'fee-call': carryFeeCall, result: carryResult },
  turns: { result: resultTurns },
}

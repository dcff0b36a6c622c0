import { carryFeeCall, carrySummons } from '#modules/completeness/index.ts'
import type { Carriers } from '#modules/outgoing/index.ts'
import { carryResult } from '#modules/release/index.ts'

/** Who takes a proved delivery over, by kind of letter. */
export const carriers: Carriers = { summons: carrySummons, 'fee-call': carryFeeCall, result: carryResult }

import { day } from '#domain/calendar/temporal.ts'
import type { CheckItem } from '#domain/completeness/check-items.ts'
import type { SummonedItem } from '#domain/completeness/cure.ts'
import type { Summons } from './summonses-store.ts'

/** What a summons still demands: without what was found not to be needed after all, for that holds nothing up. */
export function demanded(summons: Summons, items: readonly CheckItem[]): SummonedItem[] {
  const missing = new Set(items.filter((item) => item.mark === 'missing').map((item) => item.id))
  return summons.items
    .filter((item) => item.curedOn !== null || missing.has(item.itemId))
    .map(({ itemId, curedOn }) => ({ itemId, curedOn: curedOn ? day(curedOn) : null }))
}

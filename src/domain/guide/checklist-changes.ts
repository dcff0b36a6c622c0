import type { CardEdition, CardItem } from '../service-cards/card.ts'
import { feesOn } from '../service-cards/card-fees.ts'

/** What differs for a client who prepared by an older edition of a card; `name` is the item's. */
export type ChecklistChange =
  | { what: 'added' | 'removed' | 'changed'; name: string }
  | { what: 'fees' | 'term' | 'filing' }

type Compared = Pick<CardEdition, 'items' | 'fees' | 'term' | 'termText' | 'filing'>

/**
 * What a client who brings a checklist of one edition must be told at the window when another governs the matter. Fees
 * are compared as they stood on the day of the checklist and stand today (ISO days).
 */
export function checklistChanges(before: Compared, now: Compared, days: { made: string; today: string }) {
  const old = new Map(before.items.map((item) => [item.key, item]))
  const kept = new Set(now.items.map(({ key }) => key))
  const changes: ChecklistChange[] = now.items.flatMap((item): ChecklistChange[] => {
    const was = old.get(item.key)
    if (!was) return [{ what: 'added', name: item.name }]
    return same(asked(was), asked(item)) ? [] : [{ what: 'changed', name: item.name }]
  })
  for (const { key, name } of before.items) if (!kept.has(key)) changes.push({ what: 'removed', name })
  if (!same(feesOn(before.fees, days.made).map(sum), feesOn(now.fees, days.today).map(sum)))
    changes.push({ what: 'fees' })
  if (!same([before.term, before.termText], [now.term, now.termText])) changes.push({ what: 'term' })
  if (!same(before.filing, now.filing)) changes.push({ what: 'filing' })
  return changes
}

const asked = ({ name, form, condition, amountGrosze, kind }: CardItem) => [name, form, condition, amountGrosze, kind]
const sum = ({ what, grosze, text, per, max, condition }: CardEdition['fees'][number]) => [
  ...[what, grosze, text, per, max, condition],
]
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

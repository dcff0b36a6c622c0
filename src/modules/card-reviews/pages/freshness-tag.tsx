import type { CardFreshness } from '#domain/service-cards/card-freshness.ts'
import { message } from '#messages/index.ts'
import { Tag, type TagKind } from '#web/components/tag.tsx'

const looks: Record<CardFreshness, TagKind> = {
  unplanned: 'info',
  fresh: 'done',
  'due-soon': 'warning',
  overdue: 'danger',
}

/** How old what a card says may be, in words. */
export function FreshnessTag({ state }: { readonly state: CardFreshness }) {
  return <Tag kind={looks[state]}>{message(`cardReviews.state.${state}`)}</Tag>
}

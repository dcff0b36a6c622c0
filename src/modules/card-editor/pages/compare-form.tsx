import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Select } from '#web/components/select.tsx'
import { cardPath } from './card-fields.ts'

type Props = {
  readonly symbol: string
  readonly editions: readonly { edition: number; validFrom: string }[]
  readonly chosen?: { older: number; newer: number }
}

/** Chooses two editions of a card to compare; nothing where there is only one. Editions come newest first. */
export function CompareForm({ symbol, editions, chosen }: Props) {
  const [newest, before] = editions
  if (!newest || !before) return null
  const { older, newer } = chosen ?? { older: before.edition, newer: newest.edition }
  const choices = editions.map(({ edition, validFrom }) => ({
    value: String(edition),
    label: message('serviceCards.otherEdition', { edition, from: longDate(validFrom) }),
  }))
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardChanges.compare')}</h2>
      <form method="get" action={`${cardPath(symbol)}/comparison`} class="ok-form">
        <Select name="older" label={message('cardChanges.older')} choices={choices} value={String(older)} />
        <Select name="newer" label={message('cardChanges.newer')} choices={choices} value={String(newer)} />
        <Button kind="secondary">{message('cardChanges.show')}</Button>
      </form>
    </section>
  )
}

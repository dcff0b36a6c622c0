import type { CardFee, CardItem } from '#domain/service-cards/card.ts'
import { useLanguage } from '#web/components/language.ts'
import { feeWords, itemNotes } from './card-words.ts'

/** What to prepare, each with what happens when it is missing. */
export function Items({ items }: { readonly items: readonly CardItem[] }) {
  const { say, language } = useLanguage()
  if (items.length === 0) return <p class="govuk-body">{say('serviceCards.noItems')}</p>
  return (
    <ul class="govuk-list govuk-list--spaced ok-items">
      {items.map((item) => (
        <li key={item.key}>
          <strong lang="pl">{item.name}</strong>
          <br />
          {say(`serviceCards.kind.${item.kind}`)}
          {itemNotes(item, language).map((note) => (
            <span key={note}>; {note}</span>
          ))}
          {item.basis && <span class="govuk-hint"> ({item.basis})</span>}
        </li>
      ))}
    </ul>
  )
}

/** The price list; „bez opłat” when it is empty. */
export function Fees({ fees }: { readonly fees: readonly CardFee[] }) {
  const { say, language } = useLanguage()
  if (fees.length === 0) return <p class="govuk-body">{say('serviceCards.noFees')}</p>
  return (
    <dl class="ok-fees" lang="pl">
      {fees.map((fee) => (
        <div key={`${fee.what} ${fee.grosze} ${fee.text}`}>
          <dt>{fee.what}</dt>
          <dd>{feeWords(fee, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

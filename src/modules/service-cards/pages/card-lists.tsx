import { type CardFee, type CardItem, ITEM_KINDS } from '#domain/service-cards/card.ts'
import { useLanguage } from '#web/components/language.ts'
import { feeLang, feeWords, itemNotes } from './card-words.ts'

/** What to prepare, by what happens when it is missing: first what the law demands. */
export function Items({ items }: { readonly items: readonly CardItem[] }) {
  const { say } = useLanguage()
  if (items.length === 0) return <p class="govuk-body">{say('serviceCards.noItems')}</p>
  const groups = ITEM_KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
  return (
    <>
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <section key={group.kind}>
            <h3 class="govuk-heading-s ok-sentence">{say(`serviceCards.kind.${group.kind}`)}</h3>
            <ul class="govuk-list govuk-list--bullet">
              {group.items.map((item) => (
                <Item key={item.key} item={item} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function Item({ item }: { readonly item: CardItem }) {
  const { language } = useLanguage()
  const notes = itemNotes(item, language)
  return (
    <li>
      <span lang="pl">{item.name}</span>
      {(item.condition || notes.length > 0) && ': '}
      {item.condition && <span lang="pl">{item.condition}</span>}
      {item.condition && notes.length > 0 && '; '}
      {notes.join('; ')}
      {item.basis && (
        <span class="govuk-hint" lang="pl">
          {' '}
          ({item.basis.replaceAll(/(art\.|§|ust\.|pkt) /g, '$1\u00a0')})
        </span>
      )}
    </li>
  )
}

/** The price list; „bez opłat” when it is empty. */
export function Fees({ fees }: { readonly fees: readonly CardFee[] }) {
  const { say, language } = useLanguage()
  if (fees.length === 0) return <p class="govuk-body">{say('serviceCards.noFees')}</p>
  return (
    <dl class="ok-fees">
      {fees.map((fee) => (
        <div key={`${fee.what} ${fee.grosze} ${fee.text}`}>
          <dt lang="pl">{fee.what}</dt>
          <dd lang={feeLang(fee)}>{feeWords(fee, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

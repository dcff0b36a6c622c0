import type { CardEdition, CardFee, CardItem, CardPlace } from '#domain/service-cards/card.ts'
import { type Language, message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'

/** How long it takes, in the card's own words or from its term. Polish only, as the card is. */
export function termWords({ term, termText }: Pick<CardEdition, 'term' | 'termText'>): string {
  if (termText) return termText
  if (term === null) return message('serviceCards.term.none')
  if (term === 'at-once') return message('serviceCards.term.at-once')
  return message(`serviceCards.term.${term.unit}`, { count: term.count })
}

/** „Biuro Obsługi Klienta, ul. Zduńska 3, stanowiska 10 i 11”. */
export function placeWords({ place, windows }: CardPlace): string {
  if (windows.length === 0) return place ?? ''
  const list = windows.length === 1 ? `${windows[0]}` : `${windows.slice(0, -1).join(', ')} i ${windows.at(-1)}`
  return `${place ?? ''}, ${message('serviceCards.windows', { count: windows.length })} ${list}`
}

/** „50,00 zł za jednostkę rejestrową gruntów, nie więcej niż …”. */
export function feeWords({ grosze, text, per, max }: CardFee): string {
  const sum = grosze === null ? text : grosze === 0 ? message('serviceCards.free') : zloty(grosze)
  return [
    sum,
    per && message('serviceCards.per', { per }),
    max !== null && message('serviceCards.atMost', { max: zloty(max) }),
    grosze !== null && text,
  ]
    .filter((part) => part)
    .join(', ')
}

/** What else is to be known of an item: when it is needed, in what form, whether it comes back. */
export function itemNotes(item: CardItem, language: Language): string[] {
  return [
    item.condition,
    item.form === 'any' ? null : message(`serviceCards.form.${item.form}`, undefined, language),
    item.returnable === 'yes' ? message('serviceCards.returnable', undefined, language) : null,
    item.amountGrosze === null ? null : zloty(item.amountGrosze),
  ].filter((note) => note !== null)
}

import type { CardEdition, CardFee, CardItem, CardPlace } from '#domain/service-cards/card.ts'
import type { CardPayment } from '#domain/service-cards/card-parts.ts'
import { unitInAccusative } from '#domain/service-cards/fee-unit.ts'
import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { windowsBeside } from '#domain/service-cards/read-place.ts'
import { type Language, message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'

/** How long it takes, in the card's own words or from its term. */
export function termWords({ term, termText }: Pick<CardEdition, 'term' | 'termText'>, language: Language): string {
  if (termText) return termText
  if (term === null) return message('serviceCards.term.none', undefined, language)
  if (term === 'at-once') return message('serviceCards.term.at-once', undefined, language)
  return message(`serviceCards.term.${term.unit}`, { count: term.count }, language)
}

/** The language of how long it takes: the card's own words are Polish, all others the reader's. */
export const termLang = ({ termText }: Pick<CardEdition, 'termText'>) => (termText ? 'pl' : undefined)

/** The language of a fee: whatever the card adds to the sum is Polish. */
export const feeLang = ({ text, per, condition }: CardFee) => (text || per || condition ? 'pl' : undefined)

const formats = new Map<string, Intl.ListFormat>()

/** „10, 11 i 12”; the formats are kept, because making one costs as much as drawing the rest of the line. */
export function listOf(words: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  const known = formats.get(language + type)
  const format = known ?? new Intl.ListFormat(language, { type })
  if (!known) formats.set(language + type, format)
  return format.format(words)
}

/** „Biuro Obsługi Klienta, ul. Zduńska 3, stanowiska nr 10 i 11”. */
export function placeWords(where: CardPlace, language: Language): string {
  const { place } = where
  const windows = windowsBeside(where)
  if (windows.length === 0) return place ?? ''
  const list = listOf(windows.map(String), language, 'conjunction')
  return `${place ?? ''}, ${message('serviceCards.windows', { count: windows.length }, language)} ${list}`
}

/** „50,00 zł za jednostkę rejestrową gruntów, najwyżej 200,00 zł, gdy działa pełnomocnik”. */
export function feeWords({ grosze, text, per, max, condition }: CardFee, language: Language): string {
  const sum = grosze === null ? text : grosze === 0 ? message('serviceCards.free', undefined, language) : zloty(grosze)
  return [
    [sum, per && perWords(per, language)].filter((part) => part).join(' '),
    max !== null && message('serviceCards.atMost', { max: zloty(max) }, language),
    grosze !== null && text,
    condition,
  ]
    .filter((part) => part)
    .join(', ')
}

/** „za działkę”; a unit that nobody taught us to decline stays as its author wrote it. */
function perWords(unit: string, language: Language): string {
  const per = language === 'en' ? unit : unitInAccusative(unit)
  if (per === undefined) return message('serviceCards.perNamed', { per: unit }, language)
  return message('serviceCards.per', { per }, language)
}

/** What else is to be known of an item beside its condition: in what form, whether it comes back, how much. */
export function itemNotes(item: CardItem, language: Language): string[] {
  return [
    item.form === 'any' ? null : message(`serviceCards.form.${item.form}`, undefined, language),
    item.returnable === 'yes' ? message('serviceCards.returnable', undefined, language) : null,
    item.amountGrosze === null ? null : zloty(item.amountGrosze),
  ].filter((note) => note !== null)
}

/** „w kasie urzędu lub przelewem, przy składaniu wniosku”; empty when the card does not say how to pay. */
export function paymentWords({ ways, when, text }: CardPayment, language: Language): string {
  const names = ways.map((way) => message(`serviceCards.payment.${way}`, undefined, language))
  const list = listOf(names, language, 'disjunction')
  const moment = when === null ? null : message(`serviceCards.payment.${when}`, undefined, language)
  return [list, moment, text].filter((part) => part).join(', ')
}

/** „oryginał, do zwrotu”: in what form an item is wanted and whether it comes back; empty where any form will do. */
export function wantedWords({ form, returnable }: { form: CardItem['form'] | null; returnable: 'yes' | 'no' }): string {
  const words = [
    form === null || form === 'any' ? null : message(`serviceCards.form.${form}`),
    returnable === 'yes' ? message('serviceCards.goesBack') : null,
  ]
  return words.filter(Boolean).join(', ')
}

/** Where one pays, with what each line is: the account to transfer to, the desks. */
export function payAtLines(pay: HowToPay | undefined, language: Language): { label: string; value: string }[] {
  const say = (key: 'serviceCards.payAccount' | 'serviceCards.payDesk') => message(key, undefined, language)
  const { account, desks } = pay ?? { account: null, desks: [] }
  return [
    ...(account ? [{ label: say('serviceCards.payAccount'), value: account.number }] : []),
    ...(desks.length > 0 ? [{ label: say('serviceCards.payDesk'), value: desks.join('; ') }] : []),
  ]
}

import type { CardEdition, CardTerm } from '#domain/service-cards/card.ts'
import type { CardTranslation } from '#domain/service-cards/card-parts.ts'

/** The values of a card's form, nested as its names are: texts, lists of chosen words, rows. */
export type FormValues = { readonly [name: string]: FormValue }
type FormValue = string | readonly string[] | FormValues | readonly FormValues[]

/** A card as its form shows it: sums in złote, windows and words in one text, terms as number and unit. */
export function formValues(card: CardEdition): FormValues {
  const { shape: _shape, completeness: _completeness, forms, ...content } = card
  return {
    ...texts({ ...content, forms: [] }),
    unit: { symbol: card.unit.symbol ?? '' },
    filing: placeValues(card.filing),
    collection: placeValues(card.collection),
    term: termValues(card.term),
    fees: card.fees.map((fee) => ({ ...texts(fee), grosze: zlote(fee.grosze), max: zlote(fee.max) })),
    items: card.items.map((item) => ({ ...texts(item), amountGrosze: zlote(item.amountGrosze) })),
    forms: forms.map((form) => ({ ...texts(form), bytes: String(form.bytes) })),
    legalBasis: card.legalBasis.map(({ text }) => text),
    keywords: card.keywords.join('\n'),
    everydayWords: card.everydayWords.join('\n'),
    notes: card.notes.join('\n'),
    payment: { ...texts(card.payment), ways: card.payment.ways },
    privacy: texts(card.privacy),
    translations: { en: translationValues(card.translations.en), uk: translationValues(card.translations.uk) },
    openMatters: texts(card.openMatters),
  }
}

function texts(record: object): Record<string, FormValue> {
  const entries = Object.entries(record).map(([name, value]): [string, FormValue] => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [name, value]
    return [name, typeof value === 'string' ? value : '']
  })
  return Object.fromEntries(entries)
}

const placeValues = ({ place, windows }: CardEdition['filing']) => ({ place: place ?? '', windows: windows.join(', ') })
const translationValues = (told: CardTranslation) => ({ ...texts(told), words: told.words.join('\n') })
const zlote = (grosze: number | null) => (grosze === null ? '' : (grosze / 100).toFixed(2).replace('.', ','))

function termValues(term: CardTerm): FormValues {
  if (term === null) return { unit: '', count: '' }
  return term === 'at-once' ? { unit: term, count: '' } : { unit: term.unit, count: String(term.count) }
}

/** What stands at a place of the values („items.0.name”); an empty text where there is nothing. */
export function textAt(values: FormValues, path: string): string {
  const value = valueAt(values, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The chosen words at a place; a single box that was ticked comes as a bare word. */
export function chosenAt(values: FormValues, path: string): string[] {
  const value = valueAt(values, path)
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** How many rows a list has; typed rows of a very long list come by their numbers. */
export function rowsAt(values: FormValues, path: string): number {
  const value = valueAt(values, path)
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

function valueAt(values: FormValues, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | null | undefined)?.[name], values)
}

/** Every text of the values by its place, lists of words in one: to tell one author what another wrote. */
export function flatTexts(values: unknown, path = ''): Record<string, string> {
  if (typeof values === 'string') return { [path]: values.replace(/\r\n?/g, '\n').trim() }
  if (Array.isArray(values) && values.every((one) => typeof one === 'string') && path !== 'legalBasis')
    return { [path]: [...values].sort().join(', ') }
  if (typeof values !== 'object' || values === null) return {}
  const inside = Object.entries(values).map(([name, value]) => flatTexts(value, path === '' ? name : `${path}.${name}`))
  return Object.assign({}, ...inside)
}

import type { CardPlace, DeliveryForm } from './card.ts'

/** Where papers are filed and collected, the ways of delivery named there, and what could not be made out (Polish). */
export type PlaceReading = {
  filing: CardPlace
  collection: CardPlace
  deliveryForms: DeliveryForm[]
  problems: string[]
}

const WINDOWS =
  /(?:stanowisk\p{L}*|st\.|okienk\p{L}*|okien)\s*(?:nr\s*)?(\d{1,3}(?:\s*(?:,|i|oraz|lub|–|-)\s*\d{1,3})*)/giu

/** The numbers of the windows named in a text; „10–12” is a range. */
export function windowsIn(text: string): number[] {
  const numbers = new Set<number>()
  for (const [, list] of text.matchAll(WINDOWS)) {
    for (const part of (list ?? '').split(/,|i|oraz|lub/u)) {
      const [from, to] = part.split(/[–-]/u).map((digits) => Number(digits.trim()))
      for (let no = from ?? 0; no <= (to ?? from ?? 0) && numbers.size < 200; no += 1) numbers.add(no)
    }
  }
  return [...numbers].sort((a, b) => a - b)
}

/** The numbers of a card's place that its own words do not name yet, so that none is said twice. */
export function windowsBeside({ place, windows }: CardPlace): number[] {
  const named = windowsIn(place ?? '')
  return windows.filter((no) => !named.includes(no))
}

function deliveryIn(text: string): DeliveryForm[] {
  const forms: DeliveryForm[] = []
  if (!/tylko pocztą/iu.test(text)) forms.push('pickup')
  if (/poczt/iu.test(text)) forms.push('post')
  if (/elektronicz|e-doręcze/iu.test(text)) forms.push('e-delivery')
  return forms
}

const place = (text: string): CardPlace => ({ place: text.trim(), windows: windowsIn(text) })

/** Splits „składanie: …; odbiór: …” and reads the windows of each part; the words are always kept whole. */
export function readPlace(text: string): PlaceReading {
  const parts = text.split(';').map((part) => part.trim())
  const collectionPart = parts.find((part) => /^odbiór\s*:/iu.test(part))
  const filingText = parts
    .filter((part) => part !== collectionPart)
    .join('; ')
    .replace(/^składanie(?: i odbiór)?\s*:\s*/iu, '')
  const filing = place(filingText)
  const collection = collectionPart ? place(collectionPart.replace(/^odbiór\s*:\s*/iu, '')) : filing
  const problems: string[] = []
  if (filing.windows.length === 0) problems.push(`miejsce „${filingText}” nie wskazuje numeru okienka`)
  if (collectionPart && collection.windows.length === 0)
    problems.push(`odbiór „${collection.place}” nie wskazuje okienka urzędu`)
  return { filing, collection, deliveryForms: deliveryIn(collection.place ?? ''), problems }
}

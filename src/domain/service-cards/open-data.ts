/** The services of the office as a table for anybody's use, and what its columns mean. */
import type { CardFee } from './card.ts'
import { feeRemarks, feesOn } from './card-fees.ts'
import { formerSymbolsText } from './former-symbols.ts'
import { type CardOffice, cardAddress, type DescribedCard, isoTerm } from './government-service.ts'

/** A column: its stable name, what it holds in Polish, and how a card fills it. */
export type OpenColumn = {
  name: string
  holds: string
  of: (card: DescribedCard, office: CardOffice, day: string) => string
}

const lines = (values: readonly string[]) => values.join('; ')

/** Names stay as they are for good; a new column is added at the end. */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
  { name: 'symbol', holds: 'Symbol karty usługi.', of: ({ symbol }) => symbol },
  { name: 'tytul', holds: 'Nazwa usługi.', of: ({ content }) => content.title },
  { name: 'komorka', holds: 'Komórka urzędu, która załatwia sprawę.', of: ({ unit }) => unit },
  { name: 'dla_kogo', holds: 'Kto może wystąpić.', of: ({ content }) => content.forWhom ?? '' },
  { name: 'co_otrzymasz', holds: 'Wynik usługi.', of: ({ content }) => content.whatYouGet ?? '' },
  {
    name: 'dokumenty',
    holds: 'Co przygotować; pozycje rozdziela średnik, po myślniku warunek.',
    of: ({ content }) =>
      lines(content.items.map(({ name, condition }) => (condition ? `${name} – ${condition}` : name))),
  },
  {
    name: 'oplaty',
    holds:
      'Opłaty obowiązujące w dniu pobrania: kwota w złotych z kropką, dalej słowami za co i kiedy; pozycje rozdziela średnik. Puste: bez opłat.',
    of: ({ content }, _office, day) => lines(feesOn(content.fees, day).map(feeText)),
  },
  {
    name: 'termin',
    holds:
      'Najdłuższy czas załatwienia według karty, ISO 8601 (P7D: 7 dni, P1M: miesiąc). Puste: karta nie podaje liczby.',
    of: ({ content }) => isoTerm(content.term) ?? '',
  },
  { name: 'miejsce', holds: 'Gdzie złożyć wniosek.', of: ({ content }) => content.filing.place ?? '' },
  {
    name: 'stanowiska',
    holds: 'Numery stanowisk, rozdzielone średnikiem.',
    of: ({ content }) => lines(content.filing.windows.map(String)),
  },
  { name: 'odwolanie', holds: 'Jak się odwołać.', of: ({ content }) => content.appeal ?? '' },
  {
    name: 'podstawa_prawna',
    holds: 'Przepisy, rozdzielone średnikiem.',
    of: ({ content }) => lines(content.legalBasis.map(({ text }) => text)),
  },
  {
    name: 'sytuacje',
    holds: 'Kody sytuacji życiowych, jak w adresach wykazu usług.',
    of: ({ content }) => lines(content.lifeEvents),
  },
  {
    name: 'obowiazuje_od',
    holds: 'Pierwszy dzień obowiązywania edycji, RRRR-MM-DD.',
    of: ({ validFrom }) => validFrom,
  },
  { name: 'adres', holds: 'Stały adres karty.', of: ({ symbol }, office) => cardAddress(office, symbol) },
  {
    name: 'dawne_symbole',
    holds:
      'Symbole, które karta miała wcześniej, z pierwszym i ostatnim dniem; pozycje rozdziela średnik. Adres z dawnym symbolem prowadzi do karty.',
    of: ({ formerSymbols }) => formerSymbolsText(formerSymbols),
  },
]

function feeText(fee: CardFee): string {
  const sum = fee.grosze === null ? [] : [(fee.grosze / 100).toFixed(2)]
  return `${fee.what}: ${[...sum, ...feeRemarks(fee)].join(', ')}`
}

/** The table as CSV of RFC 4180: commas, CRLF, quotes where needed, the names of the columns first. */
export function openDataCsv(cards: readonly DescribedCard[], office: CardOffice, day: string): string {
  const rows = cards.map((card) => OPEN_COLUMNS.map(({ of }) => of(card, office, day)))
  return [OPEN_COLUMNS.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet would take for a formula is told apart by an apostrophe (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

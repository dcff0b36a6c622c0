import { formatPostal } from '../identifiers/postal.ts'
import type { PostingBook } from '../posting/posting-book.ts'
import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { polishDay } from './polish-text.ts'

export interface PostingBookFacts extends Omit<LetterFacts, 'registerNumber' | 'caseSign' | 'barcode'> {
  /** The book's own number, formatted. */
  bookNumber: string
  operator: string
  operatorKind: 'designated' | 'other'
  /** The day for which it was gathered, YYYY-MM-DD. */
  postingDay: string
  book: PostingBook
  officer: OfficerFacts
}

/** A row as it is printed; amounts stand in the operator's form, złote and grosze. */
interface Row {
  position: string
  addressee: string
  address: string
  postalNumber: string
  mass: string
  fee: string
  slip: string
  remarks: string
}

export interface PostingBookContent {
  head: LetterHead
  lines: Line[]
  pages: { rows: Row[]; carriedIn: string | null; sum: { label: string; value: string } }[]
  totals: Line[]
  note: string
  stamp: { title: string; caption: string }
  signatures: Signature[]
}

/** The list handed to the operator, who stamps it: one line for each registered letter, ordinary ones only counted. */
export function postingBookContent(facts: PostingBookFacts): PostingBookContent {
  const { book, operator, operatorKind } = facts
  const head = letterHead('posting-book', 'Książka nadawcza przesyłek', {
    ...{ ...facts, registerNumber: null, caseSign: null, barcode: null },
  })
  return {
    head: { ...head, number: { label: 'Numer książki', value: facts.bookNumber } },
    lines: [
      { label: 'Operator', value: operatorKind === 'designated' ? `${operator} (operator wyznaczony)` : operator },
      { label: 'Dzień nadania', value: polishDay(facts.postingDay) },
    ],
    pages: book.pages.map((page, at) => ({
      rows: page.lines.map(rowOf),
      carriedIn: at === 0 ? null : amount(page.carriedIn),
      sum: { label: at === book.pages.length - 1 ? 'Razem' : 'Do przeniesienia', value: amount(page.carriedOut) },
    })),
    totals: [
      { label: 'Przesyłki polecone', value: String(book.registered) },
      { label: 'w tym za potwierdzeniem odbioru', value: String(book.withSlip) },
      { label: 'Listy zwykłe, bez wykazu', value: String(book.ordinary) },
      { label: 'Opłaty, które wpisano, razem', value: `${amount(book.fees)} zł` },
    ],
    note: 'Dniem nadania jest dzień przyjęcia przez operatora, który potwierdza jego stempel.',
    stamp: { title: 'Potwierdzenie operatora', caption: 'Stempel z datą placówki, liczba przyjętych przesyłek' },
    signatures: [
      { caption: 'Nadał(a)', name: facts.officer.name, position: facts.officer.position, dating: 'undated' },
      { caption: 'Przyjął(a) w imieniu operatora', name: null, position: null, dating: 'dated' },
    ],
  }
}

type PrintedLine = PostingBook['pages'][number]['lines'][number]

function rowOf({ position, mass, size, fee, slip, ...line }: PrintedLine): Row {
  const weight = mass === null ? '' : `${mass} g`
  return {
    ...{ addressee: line.addressee, address: line.address, remarks: line.remarks },
    position: `${position}.`,
    postalNumber: formatPostal(line.postalNumber),
    mass: [weight, size ?? ''].filter((part) => part !== '').join(', '),
    fee: fee === null ? '' : amount(fee),
    slip: slip === 'yes' ? 'tak' : 'nie',
  }
}

/** „1 234,50”: złote and grosze, without the currency that the heading names. */
function amount(grosze: number): string {
  const whole = String(Math.floor(grosze / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${whole},${String(grosze % 100).padStart(2, '0')}`
}

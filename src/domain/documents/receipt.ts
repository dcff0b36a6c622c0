import { type EnclosureFacts, type EnclosureLine, enclosureLine } from './enclosures.ts'
import {
  callSentence,
  FEE_BY_DOO,
  FEE_CALL_FOLLOWS,
  FEE_CONSEQUENCE,
  type FeeAccount,
  type FeeItem,
  type FeePlaces,
  type FormalLack,
  feeCallSentence,
  feeLine,
  feeTotal,
  fromAbroad,
  lastDaySentence,
  type Procedure,
  REQUEST_TITLE,
  type RequestedItem,
  type Served,
  sanctionSentence,
  waysSentence,
} from './lacks.ts'
import {
  authorised,
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, partyLines } from './parties.ts'
import { countingLines, polishDay } from './polish-text.ts'
import { type PrivacyFacts, privacyNote } from './privacy-note.ts'

/** With the form in which the card wants it and whether it comes back („oryginał, do zwrotu”); empty where any will do. */
type Wanted<Item> = Item & { wanted: string }

export interface ReceiptFacts extends LetterFacts {
  procedure: Procedure
  parties: PartiesFacts
  /** What the paper asks for, as registered. */
  matter: string
  /** „karta WAB-01, edycja 3”, or null outside the catalogue. */
  card: string | null
  filedOn: string
  /** Null when only the day is known (a letter entered later). */
  filedAt: string | null
  /** Items of the card's list that came, e.g. the signature; enclosures are listed apart. */
  present: readonly Wanted<{ name: string }>[]
  received: readonly EnclosureFacts[]
  lacks: readonly Wanted<FormalLack>[]
  requested: readonly Wanted<RequestedItem>[]
  fees: readonly FeeItem[]
  account: FeePlaces['account']
  desks: FeePlaces['desks']
  /** How the summons for the formal lacks is served; it may be put in the hand of the party or the proxy only (art. 40). */
  summons: Served
  feeCall: Served | { by: 'doo' }
  /** Whoever takes the receipt, by name. */
  handedTo: string
  promise: { by: string } | null
  delivery: string | null
  /** Where the card says that documents are collected; null when they go another way, or it does not say. */
  collection: string | null
  /** `url` goes into the QR code; `page` is the short address that a person can type. */
  status: { code: string; url: string; page: string }
  officer: OfficerFacts
  privacy: PrivacyFacts
}

export interface ReceiptContent {
  head: LetterHead
  intro: string
  lines: Line[]
  /** The three columns of the receipt. */
  received: EnclosureLine[]
  missing: { items: { text: string; basis: string; detail: string }[]; none: string | null }
  otherwise: { call: string; lastDay: string | null; sanction: string | null }
  ways: string | null
  steps: { text: string; basis: string }[]
  /** The total stands only under several fees. */
  fee: { items: string[]; total: string | null; call: string | null; lastDay: string | null; notes: string[] } | null
  requested: { title: string; items: string[] } | null
  promise: Line[]
  status: { label: string; code: string; url: string; page: string }
  signatures: Signature[]
  privacy: string
}

/**
 * The receipt given at the window: what was taken in, what is missing, what happens otherwise. Handed to the party or
 * the proxy with formal lacks it is at once the summons of art. 64 § 2, with its elements (art. 54, 42 § 2, 46 § 1).
 */
export function receiptContent(facts: ReceiptFacts): ReceiptContent {
  const summoned = facts.lacks.length > 0 && facts.summons.by === 'hand'
  return {
    head: letterHead('receipt', summoned ? 'Pokwitowanie i wezwanie do usunięcia braków' : 'Pokwitowanie', {
      ...facts,
      unit: null,
    }),
    intro: `Potwierdzamy przyjęcie podania dnia ${polishDay(facts.filedOn)}${facts.filedAt === null ? '' : ` o godz. ${facts.filedAt}.`}`,
    lines: [
      { label: 'Sprawa', value: facts.card === null ? facts.matter : `${facts.matter} (${facts.card})` },
      ...partyLines(facts.parties),
    ],
    received: [...presentLines(facts), ...facts.received.map(enclosureLine)],
    missing: {
      items: facts.lacks.map(({ name, basis, wanted }) => ({ text: name, basis, detail: wanted })),
      none: facts.lacks.length === 0 ? 'Nie stwierdzono braków formalnych.' : null,
    },
    otherwise: otherwise(facts),
    ways: summoned ? waysSentence(facts.procedure) : null,
    steps: summoned && facts.summons.by === 'hand' ? countingLines(facts.summons.steps) : [],
    fee: fee(facts),
    requested:
      facts.requested.length === 0
        ? null
        : {
            title: REQUEST_TITLE,
            items: facts.requested.map(({ name, wanted }) => (wanted === '' ? name : `${name} (${wanted})`)),
          },
    promise: promise(facts),
    status: {
      label: 'Stan sprawy',
      code: facts.status.code,
      url: facts.status.url,
      page: facts.status.page,
    },
    signatures: [receiver(facts, summoned), authorised(facts.office, facts.officer)],
    privacy: privacyNote(facts.office, facts.privacy),
  }
}

/** Items of the list that came; one that stands among the enclosures is told there, in the form in which it came. */
const presentLines = ({ present, received }: ReceiptFacts): EnclosureLine[] =>
  present
    .filter(({ name }) => !received.some((one) => one.name === name))
    .map(({ name, wanted }) => ({ text: name, detail: wanted }))

/** The third column: empty of any sanction unless a formal lack stands in the second. */
function otherwise({ lacks, summons, procedure }: ReceiptFacts): ReceiptContent['otherwise'] {
  if (lacks.length === 0) return { call: 'Nie dotyczy.', lastDay: null, sanction: null }
  if (summons.by === 'separate-letter')
    return {
      call: 'Wezwanie do usunięcia braków doręczymy stronie lub pełnomocnikowi odrębnym pismem. Termin biegnie dopiero od jego doręczenia.',
      lastDay: null,
      sanction: null,
    }
  return {
    call: callSentence(procedure, summons.days),
    lastDay: lastDaySentence(summons.lastDay),
    sanction: sanctionSentence(procedure),
  }
}

function fee(facts: ReceiptFacts): ReceiptContent['fee'] {
  const { fees, feeCall, procedure } = facts
  if (fees.length === 0) return null
  const where = whereToPay(facts)
  if (feeCall.by === 'doo')
    return { items: fees.map(feeLine), total: null, call: null, lastDay: null, notes: [FEE_BY_DOO] }
  const sum = fees.length > 1 ? feeTotal(fees) : null
  const total = sum === null ? null : `Razem: ${sum}`
  if (procedure === 'tax' || feeCall.by === 'separate-letter')
    return {
      items: fees.map(feeLine),
      total,
      call: null,
      lastDay: null,
      notes: [where, FEE_CALL_FOLLOWS[procedure === 'tax' ? 'tax' : 'kpa']],
    }
  return {
    items: fees.map(feeLine),
    total,
    call: feeCallSentence(feeCall.days),
    lastDay: lastDaySentence(feeCall.lastDay),
    notes: [where, FEE_CONSEQUENCE],
  }
}

/** The account, the desks, or both; where neither is known the client asks. */
function whereToPay({ account, desks }: FeePlaces): string {
  const at = desks === null ? 'w kasie urzędu' : desks.length > 0 ? `na miejscu (${desks.join('; ')})` : null
  if (account === null) return at === null ? 'O sposób zapłaty zapytaj w urzędzie.' : `Opłatę można wnieść ${at}.`
  const also = at === null ? '' : `; można też zapłacić ${at}`
  return `Rachunek: ${account.number}${also}.${abroad(account)}`
}

function abroad(account: FeeAccount): string {
  const number = fromAbroad(account)
  return number === null ? '' : ` Przelew z zagranicy: ${number}.`
}

function promise(facts: ReceiptFacts): Line[] {
  const { promise: promised, delivery, collection, received } = facts
  return [
    ...(promised
      ? [{ label: 'Przewidywany termin', value: `do ${polishDay(promised.by)}${promiseCondition(facts)}` }]
      : []),
    ...(delivery ? [{ label: 'Sposób odbioru', value: delivery }] : []),
    ...(collection ? [{ label: 'Miejsce odbioru', value: collection }] : []),
    ...(received.some((one) => one.fate === 'returned')
      ? [{ label: 'Zwrot oryginałów', value: 'oznaczone „do zwrotu”, razem z dokumentami sprawy' }]
      : []),
  ]
}

/**
 * What the promised day depends on. A cure after the term moves the day of filing and with it the promise
 * (NSA I OSK 27/20); an unpaid fee stops the matter too (art. 261). The fee by DOO speaks for itself.
 */
function promiseCondition({ lacks, fees, feeCall }: ReceiptFacts): string {
  const unpaid = fees.length > 0 && feeCall.by !== 'doo'
  if (lacks.length > 0 && unpaid) return ', jeżeli uzupełnienie i zapłata nastąpią w terminie'
  if (lacks.length > 0) return ', jeżeli uzupełnienie nastąpi w terminie; jeżeli później, podamy nowy dzień'
  return unpaid ? ', jeżeli zapłata nastąpi w terminie' : ''
}

function receiver(facts: ReceiptFacts, summoned: boolean): Signature {
  const caption = summoned ? 'Potwierdzam odbiór pokwitowania i wezwania' : 'Potwierdzam odbiór pokwitowania'
  return { caption, name: facts.handedTo, position: null, dating: 'dated' }
}

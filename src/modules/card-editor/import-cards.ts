import { profileInForce } from '#domain/legal-profiles/get-profile.ts'
import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import { promiseWithin } from '#domain/legal-profiles/promise.ts'
import type { ImportedCard, ImportProblem } from '#domain/service-cards/imported.ts'
import { readCards } from '#domain/service-cards/read-cards.ts'
import { reviewText } from '#domain/service-cards/review-text.ts'
import { contentDigest, insertEdition, lockEditions } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { refusalSentence } from '#web/refusal.ts'
import { findLatestDraft, insertDraft } from './drafts-store.ts'
import { lawOfOffice } from './law-of-office.ts'
import { remarkWords } from './remark-words.ts'

/** What an import did: symbols by what became of them, entries it could not take, and everything it named. */
export type CardImportReport = {
  read: number
  published: string[]
  drafts: string[]
  unchanged: string[]
  /** Cards that promise more than the law allows: nothing of them is stored. */
  refused: string[]
  /** Cards that hold what no card may (a script, a text without end), and entries that are no cards: nothing is stored. */
  broken: string[]
  unreadable: number
  problems: ImportProblem[]
}

/** Clock and keys for an import; `today` is the Warsaw day from which a published card is in force. */
export type ImportContext = { newId: () => string; now: Date; today: string }

type Unit = { id: string; symbol: string; name: string }

function findUnit(units: Unit[], { symbol, name }: { symbol: string | null; name: string | null }): Unit | undefined {
  if (symbol) return units.find((unit) => unit.symbol === symbol)
  return units.find((unit) => unit.name.toLowerCase() === name?.toLowerCase())
}

/** A card without a symbol is kept under its identifier: a symbol is needed for editions to follow each other. */
const symbolOf = ({ id, edition }: ImportedCard) => edition.symbol ?? id.toUpperCase()

async function importCard(tx: Tx, card: ImportedCard, units: Unit[], report: CardImportReport, context: ImportContext) {
  const symbol = symbolOf(card)
  const unit = findUnit(units, card.edition.unit)
  const problem = (field: string, reason: string) => report.problems.push({ item: card.id, field, reason })
  const { symbol: written, name } = card.edition.unit
  if (!unit && (written || name)) problem('unit', `w urzędzie nie ma komórki „${written ?? name}”`)
  const promise = mayPromise(card, context.today, await lawOfOffice(tx))
  if (!promise.ok) {
    problem('term', refusalSentence(promise.refusal))
    report.refused.push(symbol)
    return
  }
  const broken = reviewText(card.edition)
  if (broken.length > 0) {
    for (const remark of broken) problem(remark.field, remarkWords(remark))
    report.broken.push(symbol)
    return
  }
  const [latest] = await lockEditions(tx, symbol)
  const known = (await findLatestDraft(tx, symbol)) ?? latest?.content
  const content = { ...card.edition, symbol }
  if (known && contentDigest(known) === contentDigest(content)) {
    report.unchanged.push(symbol)
    return
  }
  // A card in force is replaced only through its approvals, and nothing guessed goes into force by itself.
  if (latest) problem('symbol', `karta ${symbol} już obowiązuje; nowa edycja czeka jako projekt`)
  const source = { ...card.asWritten, ...card.extra }
  if (card.readiness === 'ready' && unit !== undefined && !latest) {
    const days = { validFrom: context.today, validTo: null }
    const keys = { unitId: unit.id, registerCode: null, publishedBy: null }
    await insertEdition(tx, { symbol, content, ...keys, ...days, source }, context)
    report.published.push(symbol)
    return
  }
  const keys = { id: context.newId(), cardId: latest?.cardId ?? null, basedOn: null, registerCode: null }
  await insertDraft(tx, { ...keys, content, source }, { by: null, at: context.now })
  report.drafts.push(symbol)
}

/** No card may promise a term that its procedure does not know on the day it is saved (art. 35 § 3 KPA and special acts). */
function mayPromise({ edition }: ImportedCard, today: string, law: OfficeLaw) {
  const profile = profileInForce(edition.profile, today, law)
  return profile.ok ? promiseWithin(profile.event, edition.term) : profile
}

/**
 * Imports a file of cards. Cards with nothing left to decide go into force; truncated ones, those without a unit here and
 * those where anything had to be assumed wait as drafts for their author; one that promises more than the law is refused. Importing the same file again changes nothing.
 */
export async function importCards(tx: Tx, json: unknown, context: ImportContext): Promise<CardImportReport> {
  const { cards, problems, unreadable } = readCards(json)
  const report: CardImportReport = {
    read: cards.length,
    published: [],
    drafts: [],
    unchanged: [],
    refused: [],
    broken: [],
    unreadable: unreadable.length,
    problems: [...problems],
  }
  const units = await tx
    .selectFrom('units')
    .select(['id', 'symbol', 'name'])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', context.today)]))
    .execute()
  for (const card of cards) await importCard(tx, card, units, report, context)
  return report
}

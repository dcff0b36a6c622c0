import { profileInForce } from '#domain/legal-profiles/get-profile.ts'
import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import { promiseWithin } from '#domain/legal-profiles/promise.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import type { ImportedCard, ImportProblem } from '#domain/service-cards/imported.ts'
import { readCards } from '#domain/service-cards/read-cards.ts'
import { reviewText } from '#domain/service-cards/review-text.ts'
import { contentDigest, insertEdition, lockEditions } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { refusalSentence } from '#web/refusal.ts'
import { findLatestDraft, insertDraft } from './drafts-store.ts'
import { lawOfOffice } from './law-of-office.ts'
import { remarkWords } from './remark-words.ts'
import { reviewDraft } from './review-draft.ts'

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

/**
 * Clock and keys for an import; `today` is the Warsaw day from which a published card is in force. Cards go into force only
 * where that is the wish, in an office that has none yet.
 */
export type ImportContext = { newId: () => string; now: Date; today: string; wish: 'drafts' | 'publish' }

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
  if (await barred(tx, card, report, context)) return
  const [latest] = await lockEditions(tx, symbol)
  const known = (await findLatestDraft(tx, symbol)) ?? latest?.content
  const content = { ...card.edition, symbol }
  if (known && contentDigest(known) === contentDigest(content)) {
    report.unchanged.push(symbol)
    return
  }
  if (latest) problem('symbol', `karta ${symbol} już obowiązuje; nowa edycja czeka jako projekt`)
  const source = { ...card.asWritten, ...card.extra }
  const reviewed = await review(tx, { card, content }, report, context)
  if (reviewed === 'clean' && unit !== undefined && !latest) {
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

/** What no draft may hold either: a promise longer than the law, a script, a text without end. */
async function barred(tx: Tx, card: ImportedCard, report: CardImportReport, context: ImportContext): Promise<boolean> {
  const problem = (field: string, reason: string) => report.problems.push({ item: card.id, field, reason })
  const promise = mayPromise(card, context.today, await lawOfOffice(tx))
  if (!promise.ok) {
    problem('term', refusalSentence(promise.refusal))
    report.refused.push(symbolOf(card))
    return true
  }
  const broken = reviewText(card.edition)
  for (const remark of broken) problem(remark.field, remarkWords(remark))
  if (broken.length > 0) report.broken.push(symbolOf(card))
  return broken.length > 0
}

/** The editor's own review: a basis that does not parse is always named, the rest where the card was to go into force. */
async function review(
  tx: Tx,
  { card, content }: { card: ImportedCard; content: CardEdition },
  report: CardImportReport,
  { today, wish }: ImportContext,
): Promise<'clean' | 'for-author'> {
  const { errors } = await reviewDraft(tx, { content, registerCode: null }, today)
  const named = wish === 'publish' ? errors : errors.filter(({ field }) => field.startsWith('legalBasis.'))
  report.problems.push(...named.map((one) => ({ item: card.id, field: one.field, reason: remarkWords(one) })))
  return wish === 'publish' && card.readiness === 'ready' && errors.length === 0 ? 'clean' : 'for-author'
}

/** No card may promise a term that its procedure does not know on the day it is saved (art. 35 § 3 KPA and special acts). */
function mayPromise({ edition }: ImportedCard, today: string, law: OfficeLaw) {
  const profile = profileInForce(edition.profile, today, law)
  return profile.ok ? promiseWithin(profile.event, edition.term) : profile
}

/**
 * Imports a file of cards as drafts for their authors and approvers; one that promises more than the law is refused. With the
 * wish to publish, in an office without published cards, those that pass the editor's own review go into force today: what is
 * truncated, assumed or has no unit here still waits as a draft. Importing the same file again changes nothing.
 */
export async function importCards(
  tx: Tx,
  json: unknown,
  context: ImportContext,
): Promise<Outcome<CardImportReport, { why: 'office-has-cards' }>> {
  const one = tx.selectFrom('card_editions').select('id').limit(1)
  if (context.wish === 'publish' && (await one.executeTakeFirst())) return refuse({ why: 'office-has-cards' })
  const { cards, problems, unreadable } = readCards(json)
  const report = emptyReport(cards.length, unreadable.length, problems)
  const units = await tx
    .selectFrom('units')
    .select(['id', 'symbol', 'name'])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', context.today)]))
    .execute()
  for (const card of cards) await importCard(tx, card, units, report, context)
  return accept(report)
}

const emptyReport = (read: number, unreadable: number, problems: ImportProblem[]): CardImportReport => ({
  read,
  published: [],
  drafts: [],
  unchanged: [],
  refused: [],
  broken: [],
  unreadable,
  problems: [...problems],
})

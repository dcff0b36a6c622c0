import type { Kysely } from 'kysely'
import type { OwnWordsLetter } from '#domain/documents/own-words.ts'
import type { FiledFact } from '#domain/facts/read-fact-file.ts'
import { formsOf } from '#domain/service-cards/exchange/catalogue.ts'
import { mapCodes } from '#domain/service-cards/exchange/map-codes.ts'
import {
  type CardPlan,
  type ImportChoice,
  type ImportPlan,
  planImport,
} from '#domain/service-cards/exchange/plan-import.ts'
import { insertDraft } from '#modules/card-editor/index.ts'
import { loadFacts, type TownFacts } from '#modules/facts/index.ts'
import { keepFormFile, lockEditions } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { readOwnOffice } from './own-office.query.ts'
import { takeParagraphsIn } from './take-paragraphs-in.ts'

/** Plans what a catalogue would change here on a day (ISO); nothing is written. */
export async function planCatalogue(
  tx: Kysely<Database>,
  { catalogue, formFiles }: OpenedCatalogue,
  choice: ImportChoice,
  day: string,
): Promise<ImportPlan> {
  if (!catalogue) return { cards: [], facts: [], profiles: [], letters: [], paragraphs: [], lawChanges: [] }
  const wanted = formsOf(catalogue.cards).map(({ sha256 }) => sha256)
  const own = await readOwnOffice(tx, day, wanted)
  const forms = new Set([...own.forms, ...formFiles.map(({ sha256 }) => sha256)])
  return planImport(catalogue, { ...own, forms }, choice)
}

/** Locks the cards of a catalogue by their symbols, so that what was planned is what is written. */
export async function lockCards(tx: Tx, { catalogue }: OpenedCatalogue): Promise<void> {
  const symbols = (catalogue?.cards ?? []).map(({ symbol }) => symbol).sort()
  for (const symbol of symbols) await lockEditions(tx, symbol)
}

/** Whether taking it would write anything. */
export function hasNews({ cards, facts, paragraphs }: News, choice: ImportChoice): boolean {
  if (cards.some(({ becomes }) => becomes === 'draft') || paragraphs.some(({ becomes }) => becomes === 'entry'))
    return true
  return choice.facts === 'take' && facts.some(({ verdict }) => verdict === 'new')
}

type News = Pick<ImportPlan, 'facts' | 'paragraphs'> & { cards: readonly Pick<CardPlan, 'becomes'>[] }

/** What came: symbols of cards that became drafts and of those that nobody chose, names of facts, letters with a new paragraph. */
export type TakenIn = { drafts: string[]; left: string[]; facts: string[]; paragraphs: OwnWordsLetter[] }

/** Who takes a catalogue, when, and what the scanner said of it. */
export type Taking = { by: string | null; now: Date; newId: () => string; scan: 'off' | 'clean' }

/**
 * Takes what a plan says: new cards and new editions that were chosen become drafts, never more; the files of their forms are
 * noted, facts that are not here are entered when that was chosen, paragraphs of letters from the next day on. The files
 * themselves lie in the store before.
 */
export async function takeCatalogueIn(
  tx: Tx,
  opened: OpenedCatalogue & { catalogue: NonNullable<OpenedCatalogue['catalogue']> },
  { plan, choice }: { plan: ImportPlan; choice: ImportChoice },
  taking: Taking,
): Promise<TakenIn> {
  const { catalogue, formFiles } = opened
  const { by, now: at, newId } = taking
  const symbols = (what: CardPlan['becomes']) =>
    plan.cards.filter(({ becomes }) => becomes === what).map(({ symbol }) => symbol)
  const drafts = new Set(symbols('draft'))
  const cards = catalogue.cards.filter(({ symbol }) => drafts.has(symbol))
  const wanted = new Set(formsOf(cards).map(({ sha256 }) => sha256))
  for (const { bytes, ...form } of formFiles.filter(({ sha256 }) => wanted.has(sha256)))
    await keepFormFile(tx, { ...form, bytes: bytes.length, scan: taking.scan, by, at })
  for (const card of cards) {
    const { symbol, register, content } = mapCodes(card, choice.mapping)
    const [latest] = await lockEditions(tx, symbol)
    const source = { ...catalogue.source, edition: catalogue.editions.find((one) => one.symbol === symbol) ?? null }
    const draft = { id: newId(), cardId: latest?.cardId ?? null, basedOn: latest?.id ?? null, registerCode: register }
    await insertDraft(tx, { ...draft, content, source }, { by, at })
  }
  const facts = choice.facts === 'take' ? newFacts(catalogue.facts, plan) : []
  await loadFacts(tx, { facts }, { newId, now: at })
  const from = { paragraphs: plan.paragraphs, source: catalogue.source.office.name }
  const paragraphs = await takeParagraphsIn(tx, from, taking)
  return { drafts: [...drafts], left: symbols('left'), facts: facts.map(({ label }) => label), paragraphs }
}

function newFacts(filed: readonly FiledFact[], { facts }: ImportPlan): TownFacts['facts'] {
  return facts
    .filter(({ verdict }) => verdict === 'new')
    .flatMap(({ kind, key }) => {
      const found = filed.find((one) => one.kind === kind && one.key === key)
      return found ? [{ ...found, kind }] : []
    })
}

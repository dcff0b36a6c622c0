import { type Fact, KEPT_FACTS, type KeptFact } from '../../facts/fact.ts'
import { type FiledFact, factsOf } from '../../facts/read-fact-file.ts'
import { unknownFacts } from '../../facts/references.ts'
import type { LawChange } from '../../legal-profiles/office-law.ts'
import type { LegalProfile } from '../../legal-profiles/profiles.ts'
import { type CardDifference, compareEditions } from '../card-difference.ts'
import type { Catalogue, CatalogueCard } from './catalogue.ts'
import { type CodeKind, type CodeMapping, codesOf, mapCodes } from './map-codes.ts'
import { type LawPlan, planLaw } from './plan-law.ts'
import { type OwnParagraph, type ParagraphPlan, planParagraph } from './plan-paragraphs.ts'

/** What an office has, as a coming catalogue is measured by it; `day` is ISO. */
export type OwnOffice = {
  day: string
  /** The edition in force, or the newest one, of every card. */
  cards: readonly CatalogueCard[]
  /** The latest draft of a symbol that was not dropped; `open`: it still may go into force. */
  drafts: readonly (CatalogueCard & { state: 'open' | 'released' })[]
  codes: Readonly<Record<CodeKind, ReadonlySet<string>>>
  facts: readonly Fact[]
  /** The kept facts with all their versions. */
  filed: readonly FiledFact[]
  /** Digests of files of forms that are here or came along. */
  forms: ReadonlySet<string>
  profiles: readonly LegalProfile[]
  letters: readonly { name: string; text: string }[]
  paragraphs: readonly OwnParagraph[]
  lawChanges: readonly LawChange[]
}

/** What is not here that a card speaks of. */
export type Missing = { kind: CodeKind | 'fact' | 'form'; code: string }

/**
 * What becomes of a card: a draft of a new card or of a new edition; nothing, because it says the same as what is here; or
 * nothing yet, because somebody is writing another edition of it.
 */
export type CardPlan = {
  symbol: string
  title: string
  verdict: 'new' | 'changed' | 'same' | 'draft-open'
  /** What the choice makes of it: a draft; left, because nobody chose it; nothing, because there is nothing to take. */
  becomes: 'draft' | 'left' | 'nothing'
  /** What would be otherwise than in the edition here; null for a new card and one that is the same. */
  difference: CardDifference | null
  missing: Missing[]
}

export type FactPlan = { kind: KeptFact; key: string; label: string; verdict: 'new' | 'same' | 'differs' }

/** A procedure or a template of letters that is otherwise there: only told, never taken. */
export type Told = { name: string; verdict: 'same' | 'differs' | 'not-here' }

export type ImportPlan = {
  cards: CardPlan[]
  facts: FactPlan[]
  profiles: Told[]
  letters: Told[]
  paragraphs: ParagraphPlan[]
  lawChanges: LawPlan[]
}

/** Which cards are taken: only these, or all but these. */
export type CardChoice = { take: 'only' | 'all-but'; symbols: readonly string[] }
export const ALL_CARDS: CardChoice = { take: 'all-but', symbols: [] }

const isChosen = ({ take, symbols }: CardChoice, symbol: string) => symbols.includes(symbol) === (take === 'only')

/**
 * How a catalogue is taken: codes put in place of the other office's, whether its facts come along, which cards, and of which
 * letters the paragraph.
 */
export type ImportChoice = {
  mapping: CodeMapping
  facts: FactChoice
  cards: CardChoice
  paragraphs: readonly string[]
}

/** What taking a catalogue would change here, with the codes of a mapping put in. The same twice after it was taken. */
export function planImport(catalogue: Catalogue, own: OwnOffice, choice: ImportChoice) {
  const facts = catalogue.facts.flatMap((fact) => planFact(fact, own))
  const coming = choice.facts === 'take' ? catalogue.facts.filter((fact) => isNew(fact, facts)) : []
  const known = withFacts(own, coming)
  return {
    cards: catalogue.cards.map((card) => planCard(mapCodes(card, choice.mapping), known, choice.cards)),
    facts,
    profiles: catalogue.profiles.map((one) => toldProfile(one, own.profiles)),
    letters: catalogue.letters.map((one) => toldLetter(one, own.letters)),
    paragraphs: catalogue.paragraphs.map((one) => planParagraph(one, known, choice.paragraphs)),
    lawChanges: catalogue.lawChanges.map((one) => planLaw(one, own.lawChanges)),
  } satisfies ImportPlan
}

/** Whether facts that are not here come along; a phone or an account of another office is seldom ours. */
export type FactChoice = 'take' | 'leave'

const isNew = (fact: FiledFact, plans: readonly FactPlan[]) =>
  plans.some(({ kind, key, verdict }) => verdict === 'new' && kind === fact.kind && key === fact.key)

function withFacts(own: OwnOffice, coming: readonly FiledFact[]): OwnOffice {
  const keys = (kind: KeptFact) => coming.filter((fact) => fact.kind === kind).map(({ key }) => key)
  const codes = {
    ...own.codes,
    account: new Set([...own.codes.account, ...keys('account')]),
    rate: new Set([...own.codes.rate, ...keys('rate')]),
  }
  return { ...own, codes, facts: [...own.facts, ...factsOf(coming)] }
}

/** Contents are read in one order of their fields, so that equal ones are equal texts. */
const sameCard = (one: CatalogueCard, other: CatalogueCard) =>
  JSON.stringify([one.content, one.register]) === JSON.stringify([other.content, other.register])

function planCard(card: CatalogueCard, own: OwnOffice, choice: CardChoice): CardPlan {
  const { symbol, content } = card
  const live = own.cards.find((one) => one.symbol === symbol)
  const draft = own.drafts.find((one) => one.symbol === symbol)
  const open = draft?.state === 'open' ? draft : undefined
  const same = [live, draft].some((one) => one && sameCard(one, card))
  const against = open ?? live
  const verdict = same ? 'same' : open ? 'draft-open' : live ? 'changed' : 'new'
  return {
    symbol,
    title: content.title,
    verdict,
    becomes: same || open ? 'nothing' : isChosen(choice, symbol) ? 'draft' : 'left',
    difference:
      same || !against
        ? null
        : compareEditions(
            { content: against.content, registerCode: against.register },
            { content, registerCode: card.register },
          ),
    missing: same ? [] : missingIn(card, own),
  }
}

function missingIn(card: CatalogueCard, own: OwnOffice): Missing[] {
  const tokens = unknownFacts(JSON.stringify(card.content), own.facts, own.day)
  return [
    ...codesOf(card).filter(({ kind, code }) => !own.codes[kind].has(code)),
    ...tokens.map((code) => ({ kind: 'fact' as const, code })),
    ...card.content.forms
      .filter(({ sha256 }) => !own.forms.has(sha256))
      .map(({ name }) => ({ kind: 'form' as const, code: name })),
  ]
}

function planFact({ kind, key, label, versions }: FiledFact, own: OwnOffice): FactPlan[] {
  const kept = KEPT_FACTS.find((one) => one === kind)
  if (!kept) return []
  const here = own.filed.find((one) => one.kind === kind && one.key === key)
  const said = (fact: Pick<FiledFact, 'versions'>) =>
    JSON.stringify(fact.versions.map(({ from, value }) => [from, value]))
  const verdict = !here ? 'new' : said(here) === said({ versions }) ? 'same' : 'differs'
  return [{ kind: kept, key, label, verdict }]
}

/** Two profiles are the same when their rules are, in whatever order they are written. */
function toldProfile(profile: LegalProfile, own: readonly LegalProfile[]): Told {
  const name = `${profile.name} (${profile.validFrom})`
  const here = own.find(({ code, validFrom }) => code === profile.code && validFrom === profile.validFrom)
  if (!here) return { name, verdict: 'not-here' }
  return { name, verdict: ordered(here) === ordered(profile) ? 'same' : 'differs' }
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

function toldLetter({ name, text }: { name: string; text: string }, own: OwnOffice['letters']): Told {
  const here = own.find((one) => one.name === name)
  return { name, verdict: !here ? 'not-here' : here.text === text ? 'same' : 'differs' }
}

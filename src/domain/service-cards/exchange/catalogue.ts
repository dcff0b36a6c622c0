/** A whole catalogue of cards as files that another office can take. The format is described in `docs/catalogue-exchange.md`. */
import type { FiledFact } from '../../facts/read-fact-file.ts'
import type { LawChange } from '../../legal-profiles/office-law.ts'
import type { LegalProfile } from '../../legal-profiles/profiles.ts'
import type { CardEdition } from '../card.ts'
import { formKind } from '../card-forms.ts'
import type { CardForm } from '../card-parts.ts'
import type { FormerSymbol } from '../former-symbols.ts'
import { writtenLaw } from './plan-law.ts'
import type { CatalogueParagraph } from './plan-paragraphs.ts'

export const CATALOGUE_FORMAT = 'okienko-catalogue'
/**
 * Raised when a file of an older program would be read wrongly, or when an older program would read one of ours wrongly. A file
 * more does neither: who has none is read without it, and who does not know it reads the rest.
 */
export const CATALOGUE_VERSION = 1

/** Which editions are written: those in force, all that were ever published, or cards that are still drafts. */
export const CATALOGUE_SCOPES = ['in-force', 'all', 'drafts'] as const
export type CatalogueScope = (typeof CATALOGUE_SCOPES)[number]

/** What a card says, and the further register its papers are entered in. Its checklist is `content.items`. */
export type CatalogueCard = { symbol: string; register: string | null; content: CardEdition }

/** An edition with its days (ISO); the file that holds it, which for the one in force is that of the card. */
export type CatalogueEdition = {
  symbol: string
  edition: number
  validFrom: string
  validTo: string | null
  file: string
}

/** A symbol that a card of the catalogue had before, beside the one it has now. */
export type EarlierSymbol = FormerSymbol & { now: string }

/** Where a catalogue comes from: the office, and the day it was written (ISO). */
export type CatalogueSource = { office: { name: string; city: string }; day: string; scope: CatalogueScope }

export type Catalogue = {
  source: CatalogueSource
  cards: CatalogueCard[]
  /** Days of editions; of earlier ones the content as well, to be read only. */
  editions: CatalogueEdition[]
  earlier: (CatalogueCard & { edition: number })[]
  formerSymbols: EarlierSymbol[]
  facts: FiledFact[]
  profiles: LegalProfile[]
  /** Templates of letters by their names. */
  letters: { name: string; text: string }[]
  /** The office's own paragraphs at the end of letters. */
  paragraphs: CatalogueParagraph[]
  /** Changes of law that the office entered before its program knew them. */
  lawChanges: LawChange[]
}

/** Every list of a catalogue that is a file of its own. */
export const LISTS = {
  editions: 'editions.json',
  facts: 'facts.json',
  profiles: 'profiles.json',
  paragraphs: 'paragraphs.json',
  lawChanges: 'law-changes.json',
} as const
export const MANIFEST = 'manifest.json'

/** A symbol as the name of a file on any disk: other signs than letters, digits and hyphens as %XX. */
const fileName = (symbol: string) =>
  encodeURIComponent(symbol).replace(/[.!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

export const cardPath = (symbol: string) => `cards/${fileName(symbol)}.json`
export const earlierPath = (symbol: string, edition: number) => `editions/${fileName(symbol)}/${edition}.json`
export const formPath = (form: Pick<CardForm, 'sha256' | 'mediaType'>) =>
  `forms/${form.sha256}.${formKind(form) ?? 'bin'}`
export const letterPath = (name: string) => `letters/${name}`

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The texts of a catalogue by their paths, apart from the manifest and the files of forms. The same catalogue, the same texts. */
export function catalogueTexts(catalogue: Catalogue): [path: string, text: string][] {
  const { editions, formerSymbols, facts, profiles, paragraphs } = catalogue
  const written = ({ symbol, register, content }: CatalogueCard) => ({ symbol, register, content })
  return [
    ...catalogue.cards.map((card): [string, string] => [cardPath(card.symbol), text(written(card))]),
    ...catalogue.earlier.map((card): [string, string] => [earlierPath(card.symbol, card.edition), text(written(card))]),
    [LISTS.editions, text({ editions, formerSymbols })],
    [LISTS.facts, text({ facts })],
    [LISTS.profiles, text({ profiles })],
    [LISTS.paragraphs, text({ paragraphs })],
    [LISTS.lawChanges, text({ lawChanges: catalogue.lawChanges.map(writtenLaw) })],
    ...catalogue.letters.map((letter): [string, string] => [letterPath(letter.name), letter.text]),
  ]
}

/** A file of the catalogue in its list: what it must be when it is read. */
export type ListedFile = { path: string; sha256: string; bytes: number }

/** The list of all files, with where they come from. */
export function manifestText({ office, day, scope }: CatalogueSource, files: readonly ListedFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1))
  return text({ format: CATALOGUE_FORMAT, version: CATALOGUE_VERSION, office, day, scope, files: sorted })
}

/** Forms of cards, each file once. */
export function formsOf(cards: readonly Pick<CatalogueCard, 'content'>[]): CardForm[] {
  const all = cards.flatMap(({ content }) => content.forms)
  return [...new Map(all.map((form) => [form.sha256, form])).values()]
}

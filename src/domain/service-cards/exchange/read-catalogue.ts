import { type FiledFact, readFactFile } from '../../facts/read-fact-file.ts'
import type { LegalProfile } from '../../legal-profiles/profiles.ts'
import { asOneOf, asRecord, asText } from '../json-shape.ts'
import { readCardContent } from '../read-content.ts'
import { reviewText } from '../review-text.ts'
import {
  CATALOGUE_FORMAT,
  CATALOGUE_SCOPES,
  CATALOGUE_VERSION,
  type Catalogue,
  type CatalogueCard,
  type CatalogueSource,
  LISTS,
  MANIFEST,
} from './catalogue.ts'
import { findUnread } from './find-unread.ts'
import { readLaw } from './plan-law.ts'
import { readParagraphs } from './read-paragraphs.ts'

/** A file as it came: its text (null when it is none), and the SHA-256 of its bytes. */
export type ComingFile = { text: string | null; sha256: string }

/** Something in a file that is not taken; `field` is its place in the card („items.3.kind”), empty for the whole file. */
export type FileProblem = {
  file: string
  field: string
  why: string
  values?: Readonly<Record<string, string | number>>
}

/** A catalogue as far as it could be read; null when the manifest is none of ours. Forms are left by their paths. */
export type CatalogueReading = { catalogue: Catalogue | null; forms: string[]; problems: FileProblem[] }

type Files = ReadonlyMap<string, ComingFile>
type Problems = FileProblem[]

/**
 * Reads the files of a catalogue. Never throws: a file that is missing, changed since it was written, or not understood stays
 * out and is named; a card with one broken row stays out whole, because half a checklist is worse than none.
 */
export function readCatalogue(files: Files): CatalogueReading {
  const manifest = parsed(files.get(MANIFEST)?.text)
  const source = sourceOf(manifest)
  if (!source) {
    const version = Number(asRecord(manifest)?.version)
    const newer = asRecord(manifest)?.format === CATALOGUE_FORMAT && version > CATALOGUE_VERSION
    const problem: FileProblem = newer
      ? { file: MANIFEST, field: '', why: 'format-newer', values: { version } }
      : { file: MANIFEST, field: '', why: 'not-a-catalogue' }
    return { catalogue: null, forms: [], problems: [problem] }
  }
  const problems: Problems = []
  const whole = asListed(files, asRecord(manifest)?.files, problems)
  const under = (folder: string) => [...whole.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()
  const cards = under('cards').flatMap((path) => readCard(path, whole, problems))
  const catalogue = {
    source,
    cards: eachOnce(cards, problems),
    ...readEditions(whole),
    earlier: [],
    facts: readFacts(whole, problems),
    profiles: listIn(whole, 'profiles', problems) as LegalProfile[],
    paragraphs: paragraphsIn(whole, problems),
    lawChanges: lawIn(whole, problems),
    letters: under('letters').map((path) => ({ name: path.slice('letters/'.length), text: textOf(whole, path) })),
  }
  return { catalogue, forms: under('forms'), problems }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

const textOf = (files: Files, path: string) => files.get(path)?.text ?? ''

function sourceOf(manifest: unknown): CatalogueSource | undefined {
  const record = asRecord(manifest)
  if (record?.format !== CATALOGUE_FORMAT || record.version !== CATALOGUE_VERSION) return undefined
  const office = asRecord(record.office)
  const [name, city, day] = [asText(office?.name) ?? '', asText(office?.city) ?? '', asText(record.day) ?? '']
  return { office: { name, city }, day, scope: asOneOf(record.scope, CATALOGUE_SCOPES) ?? 'in-force' }
}

/** The files that are in the list and are what the list says. */
function asListed(files: Files, list: unknown, problems: Problems): Files {
  const listed = new Map(
    (Array.isArray(list) ? list : []).flatMap((entry): [string, string][] => {
      const [path, sha256] = [asText(asRecord(entry)?.path), asText(asRecord(entry)?.sha256)]
      return path && sha256 ? [[path, sha256]] : []
    }),
  )
  const found = new Map<string, ComingFile>()
  for (const [path, sha256] of listed) {
    const file = files.get(path)
    if (file?.sha256 === sha256) found.set(path, file)
    else problems.push({ file: path, field: '', why: file ? 'file-changed' : 'file-missing' })
  }
  for (const path of files.keys())
    if (path !== MANIFEST && !listed.has(path)) problems.push({ file: path, field: '', why: 'file-not-listed' })
  // of a program that writes more than this one reads
  for (const path of found.keys()) if (!isKnown(path)) problems.push({ file: path, field: '', why: 'file-unknown' })
  return found
}

const isKnown = (path: string) =>
  /^(?:cards|editions|letters|forms)\//u.test(path) || Object.values(LISTS).some((one) => one === path)

function readCard(file: string, files: Files, problems: Problems): (CatalogueCard & { file: string })[] {
  const record = asRecord(parsed(textOf(files, file)))
  const content = asRecord(record?.content)
  const [symbol, title] = [asText(record?.symbol), asText(content?.title)]
  if (!record || !content || !symbol || !title) {
    problems.push({ file, field: '', why: record ? 'not-a-card' : 'not-json' })
    return []
  }
  const read = readCardContent(content)
  const broken: FileProblem[] = [...findUnread(content), ...reviewText(read)].map((one) => ({ file, ...one }))
  const { symbol: _symbol, register, content: _content, ...unknown } = record
  for (const [field, value] of Object.entries(unknown))
    broken.push({ file, field, why: 'field-unknown', values: { value: String(value).slice(0, 60) } })
  if (read.symbol !== symbol) broken.push({ file, field: 'symbol', why: 'symbol-differs', values: { symbol } })
  problems.push(...broken)
  return broken.length > 0 ? [] : [{ file, symbol, register: asText(register), content: read }]
}

/** Of two cards of one symbol none is taken: nobody can say which one is meant. */
function eachOnce(cards: readonly (CatalogueCard & { file: string })[], problems: Problems): CatalogueCard[] {
  const of = (symbol: string) => cards.filter((card) => card.symbol === symbol)
  return cards.flatMap(({ file, ...card }) => {
    if (of(card.symbol).length === 1) return [card]
    problems.push({ file, field: 'symbol', why: 'symbol-twice', values: { symbol: card.symbol } })
    return []
  })
}

function listIn(files: Files, name: keyof typeof LISTS, problems: Problems): unknown[] {
  const file = LISTS[name]
  if (!files.has(file)) return []
  const list = asRecord(parsed(textOf(files, file)))?.[name]
  if (Array.isArray(list)) return list
  problems.push({ file, field: '', why: 'not-json' })
  return []
}

/** The days of editions and, from programs that write them, the symbols that cards had before. */
function paragraphsIn(files: Files, problems: Problems): Catalogue['paragraphs'] {
  const read = readParagraphs(listIn(files, 'paragraphs', problems))
  problems.push(...read.problems.map((one) => ({ file: LISTS.paragraphs, ...one })))
  return read.paragraphs
}

function lawIn(files: Files, problems: Problems): Catalogue['lawChanges'] {
  return listIn(files, 'lawChanges', problems).flatMap((row, at) => {
    const read = readLaw(row)
    if (!read) problems.push({ file: LISTS.lawChanges, field: `lawChanges.${at}`, why: 'law-unread' })
    return read ?? []
  })
}

function readEditions(files: Files): Pick<Catalogue, 'editions' | 'formerSymbols'> {
  const named = (lines: unknown) => (Array.isArray(lines) ? lines.filter((line) => asText(asRecord(line)?.symbol)) : [])
  const { formerSymbols } = asRecord(parsed(textOf(files, LISTS.editions))) ?? {}
  return { editions: named(listIn(files, 'editions', [])), formerSymbols: named(formerSymbols) }
}

function readFacts(files: Files, problems: Problems): FiledFact[] {
  if (!files.has(LISTS.facts)) return []
  const read = readFactFile(parsed(textOf(files, LISTS.facts)))
  for (const { item } of read.problems)
    problems.push({ file: LISTS.facts, field: item, why: 'fact-unread', values: { value: item } })
  return read.facts
}

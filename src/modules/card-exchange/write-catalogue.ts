import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { referencesIn } from '#domain/facts/references.ts'
import {
  type Catalogue,
  type CatalogueScope,
  catalogueTexts,
  formPath,
  formsOf,
  MANIFEST,
  manifestText,
} from '#domain/service-cards/exchange/catalogue.ts'
import { codesOf } from '#domain/service-cards/exchange/map-codes.ts'
import { lawOfOffice } from '#modules/card-editor/index.ts'
import { letterTemplates, readHeldWords } from '#modules/documents/index.ts'
import { knownFormFiles, readLawChanges } from '#modules/service-cards/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { FileStore } from '#platform/files.ts'
import { readFiledFacts } from './own-office.query.ts'
import { readCardsToWrite } from './published-cards.query.ts'

/** Where a catalogue is read from: the office's database and its store of files. */
export type CatalogueRoom = { db: Kysely<Database>; files: FileStore }

export type CatalogueFile = readonly [path: string, bytes: Buffer]

/** The catalogue of this office on a day (ISO) as files, the manifest first, the others by their paths. */
export async function writeCatalogue(
  room: CatalogueRoom,
  day: string,
  scope: CatalogueScope,
): Promise<CatalogueFile[]> {
  const catalogue = await gather(room.db, day, scope)
  const texts = catalogueTexts(catalogue).map(([path, text]): CatalogueFile => [path, Buffer.from(text)])
  const files = [...texts, ...(await formFiles(room, catalogue))]
  files.sort(([one], [other]) => (one < other ? -1 : 1))
  const listed = files.map(([path, bytes]) => ({ path, sha256: digestOf(bytes), bytes: bytes.length }))
  return [[MANIFEST, Buffer.from(manifestText(catalogue.source, listed))], ...files]
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function gather(db: Kysely<Database>, day: string, scope: CatalogueScope): Promise<Catalogue> {
  const office = await db.selectFrom('office').select(['name', 'city']).executeTakeFirst()
  const written = await readCardsToWrite(db, day, scope)
  const paragraphs = (await readHeldWords(db, day)).flatMap(({ letter, text }) =>
    text === null ? [] : [{ letter, text }],
  )
  return {
    source: { office: { name: office?.name ?? '', city: office?.city ?? '' }, day, scope },
    ...written,
    facts: await factsUsed(db, { ...written, paragraphs }),
    profiles: [...(await lawOfOffice(db)).profiles],
    letters: letterTemplates(),
    paragraphs,
    lawChanges: await readLawChanges(db),
  }
}

/** The facts that these cards and paragraphs refer to, by a reference in a text or by the code of an account or a rate. */
async function factsUsed(
  db: Kysely<Database>,
  { cards, earlier, paragraphs }: Pick<Catalogue, 'cards' | 'earlier' | 'paragraphs'>,
): Promise<Catalogue['facts']> {
  const all = [...cards, ...earlier]
  const texts = JSON.stringify([...all.map(({ content }) => content), ...paragraphs])
  const used = new Set([
    ...referencesIn(texts).map(({ kind, key }) => `${kind} ${key}`),
    ...all.flatMap(codesOf).map(({ kind, code }) => `${kind} ${code}`),
  ])
  return (await readFiledFacts(db)).filter(({ kind, key }) => used.has(`${kind} ${key}`))
}

async function formFiles({ db, files }: CatalogueRoom, { cards, earlier }: Catalogue): Promise<CatalogueFile[]> {
  const forms = formsOf([...cards, ...earlier])
  const known = await knownFormFiles(
    db,
    forms.map(({ sha256 }) => sha256),
  )
  const found: CatalogueFile[] = []
  for (const form of forms) if (known.has(form.sha256)) found.push([formPath(form), await files.readFile(form.sha256)])
  return found
}

import type { CatalogueSource } from '#domain/service-cards/exchange/catalogue.ts'
import { codesOf } from '#domain/service-cards/exchange/map-codes.ts'
import type { ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import { dayOf } from '#messages/dates.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { type CodeChoices, readCodeChoices } from './code-choices.query.ts'
import { type LookedCatalogue, lookAtCatalogue } from './look-at-catalogue.ts'
import { type OpenedCatalogue, openCatalogue, unpackCatalogue } from './open-catalogue.ts'
import { findCatalogue } from './store.ts'
import type { CatalogueRoom } from './write-catalogue.ts'

/** A catalogue that was brought, with what taking it would change today, and the codes that could be put in. */
export type BroughtData = LookedCatalogue & {
  catalogueId: string
  name: string
  source: CatalogueSource
  takenAt: Date | null
  /** Codes of the catalogue that are not here, each with what was chosen for it (empty: nothing). */
  codes: { kind: keyof CodeChoices; code: string; chosen: string }[]
  choices: CodeChoices
  facts: LookedCatalogue['facts']
  factChoice: ImportChoice['facts']
}

/** A brought catalogue, opened. */
export type OpenedBrought = OpenedCatalogue & { name: string; takenAt: Date | null; scan: 'off' | 'clean' }

/** Opens a brought catalogue from the store. @throws NotFound */
export async function openBrought({ db, files }: CatalogueRoom, id: string): Promise<OpenedBrought> {
  const found = await findCatalogue(db, id)
  if (!found) throw new NotFound('catalogue')
  const opened = openCatalogue(unpackCatalogue(await files.readFile(found.file_sha256)))
  return { ...opened, name: found.name, takenAt: found.taken_at, scan: found.scan }
}

/** The dry run of a brought catalogue with the codes and cards chosen so far. @throws NotFound */
export async function getBrought(services: Services, id: string, choice: ImportChoice): Promise<BroughtData> {
  const { db } = services.database
  const opened = await openBrought({ db, files: services.files }, id)
  const { catalogue, name, takenAt } = opened
  if (!catalogue) throw new NotFound('catalogue')
  const today = dayOf(services.clock.now())
  const choices = await readCodeChoices(db, today)
  const looked = await lookAtCatalogue(db, opened, choice, today)
  const open = new Set(looked.cards.flatMap(({ missing }) => missing.map(({ kind, code }) => `${kind} ${code}`)))
  const all = catalogue.cards.flatMap(codesOf)
  const codes = all
    .filter(({ kind, code }, at) => all.findIndex((one) => one.kind === kind && one.code === code) === at)
    .map(({ kind, code }) => ({ kind, code, chosen: choice.mapping[kind].get(code) ?? '' }))
    .filter(({ kind, code, chosen }) => chosen !== '' || open.has(`${kind} ${code}`))
  return {
    ...looked,
    catalogueId: id,
    name,
    source: catalogue.source,
    takenAt,
    codes,
    choices,
    factChoice: choice.facts,
  }
}

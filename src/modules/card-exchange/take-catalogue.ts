import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import type { Services } from '#web/services.ts'
import { openBrought } from './brought-catalogue.query.ts'
import { planDigest } from './look-at-catalogue.ts'
import { noteTaken } from './store.ts'
import { type Choice, hasNews, lockCards, planCatalogue, takeCatalogueIn } from './take-catalogue-in.ts'

/** What of a catalogue is taken, as it was looked at: `seen` stands for the dry run that was confirmed. */
export type TakenCatalogue = { catalogueId: string; seen: string; words: readonly string[]; choice: Choice }

/** Puts the forms of a brought catalogue into the store, before anything is locked; only what is taken becomes a form here. */
export async function storeForms(services: Services, catalogueId: string): Promise<void> {
  const { formFiles } = await openBrought({ db: services.database.db, files: services.files }, catalogueId)
  for (const { bytes } of formFiles) await services.files.storeFile(bytes)
}

/** Takes a catalogue that was looked at: its new cards and editions become drafts, to be read and released here. */
export const takeCatalogue = act('card-exchange.take-catalogue', async (frame, input: TakenCatalogue) => {
  frame.allow({})
  const opened = await openBrought({ db: frame.tx, files: frame.services.files }, input.catalogueId)
  const { catalogue } = opened
  if (!catalogue) return refuse({ why: 'catalogue-not-ours' })
  await lockCards(frame.tx, opened)
  const plan = await planCatalogue(frame.tx, opened, input.choice, frame.today.toString())
  if (planDigest(plan) !== input.seen) return refuse({ why: 'catalogue-plan-changed' })
  if (!hasNews(plan, input.choice)) return refuse({ why: 'catalogue-nothing-new' })
  const by = frame.actor.staffId
  const taking = { by, now: frame.now, newId: frame.newId, scan: opened.scan }
  const taken = await takeCatalogueIn(frame.tx, { ...opened, catalogue }, { plan, choice: input.choice }, taking)
  await noteTaken(frame.tx, input.catalogueId, { by, at: frame.now })
  const { drafts, facts } = taken
  frame.record({
    event: 'catalogue-taken',
    data: { catalogueId: input.catalogueId, office: catalogue.source.office.name, cards: drafts.join(', '), facts },
  })
  return accept({ catalogueId: input.catalogueId, words: input.words, drafts, facts })
})

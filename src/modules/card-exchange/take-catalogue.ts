import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ImportChoice, ImportPlan } from '#domain/service-cards/exchange/plan-import.ts'
import { type ActFrame, act } from '#modules/act.ts'
import type { Refusal } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { openBrought } from './brought-catalogue.query.ts'
import { planDigest } from './look-at-catalogue.ts'
import { noteTaken } from './store.ts'
import { hasNews, lockCards, planCatalogue, type TakenIn, takeCatalogueIn } from './take-catalogue-in.ts'

/** What of a catalogue is taken, as it was looked at: `seen` stands for the dry run that was confirmed. */
export type TakenCatalogue = { catalogueId: string; seen: string; words: readonly string[]; choice: ImportChoice }

/** Puts the forms of a brought catalogue into the store, before anything is locked; only what is taken becomes a form here. */
export async function storeForms(services: Services, catalogueId: string): Promise<void> {
  const { formFiles } = await openBrought({ db: services.database.db, files: services.files }, catalogueId)
  for (const { bytes } of formFiles) await services.files.storeFile(bytes)
}

/** Takes a catalogue that was looked at: its new cards and editions become drafts, to be read and released here. */
export const takeCatalogue = act('card-exchange.take-catalogue', takeIn)

/** What came of a catalogue, and the words of its mapping for the page that shows it again. */
type Came = TakenIn & { catalogueId: string; words: readonly string[] }

/** The work of the act, for the command line as well, where nobody is signed in. */
export async function takeIn(frame: ActFrame, input: TakenCatalogue): Promise<Outcome<Came, Refusal>> {
  frame.allow({})
  const opened = await openBrought({ db: frame.tx, files: frame.services.files }, input.catalogueId)
  const { catalogue } = opened
  if (!catalogue) return refuse({ why: 'catalogue-not-ours' })
  await lockCards(frame.tx, opened)
  const plan = await planCatalogue(frame.tx, opened, input.choice, frame.today.toString())
  if (planDigest(plan) !== input.seen) return refuse({ why: 'catalogue-plan-changed' })
  const stranger = notOffered(plan, input.choice)
  if (stranger !== undefined) return refuse({ why: 'catalogue-card-not-offered', symbol: stranger })
  if (!hasNews(plan, input.choice)) {
    const left = plan.cards.some(({ becomes }) => becomes === 'left')
    return refuse({ why: left ? 'catalogue-nothing-chosen' : 'catalogue-nothing-new' })
  }
  const by = frame.actor.staffId || null
  const taking = { by, now: frame.now, newId: frame.newId, scan: opened.scan }
  const taken = await takeCatalogueIn(frame.tx, { ...opened, catalogue }, { plan, choice: input.choice }, taking)
  await noteTaken(frame.tx, input.catalogueId, { by, at: frame.now })
  const { drafts, left, facts } = taken
  frame.record({
    event: 'catalogue-taken',
    data: {
      catalogueId: input.catalogueId,
      office: catalogue.source.office.name,
      cards: drafts.join(', '),
      left,
      facts,
    },
  })
  return accept({ catalogueId: input.catalogueId, words: input.words, drafts, left, facts })
}

/** A card that was named and that nobody could tick: unknown to the catalogue, the same as here, or with an open draft. */
function notOffered({ cards }: ImportPlan, { cards: { take, symbols } }: ImportChoice): string | undefined {
  const offered = (symbol: string) => cards.some((card) => card.symbol === symbol && card.becomes !== 'nothing')
  return take === 'only' ? symbols.find((symbol) => !offered(symbol)) : undefined
}

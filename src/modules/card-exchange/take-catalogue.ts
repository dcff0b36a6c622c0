import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ImportChoice, ImportPlan } from '#domain/service-cards/exchange/plan-import.ts'
import { message } from '#messages/index.ts'
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
  if (stranger) return refuse(stranger)
  if (!hasNews(plan, input.choice)) {
    const left = [...plan.cards, ...plan.paragraphs].some(({ becomes }) => becomes === 'left')
    return refuse({ why: left ? 'catalogue-nothing-chosen' : 'catalogue-nothing-new' })
  }
  const by = frame.actor.staffId || null
  const taking = { by, now: frame.now, newId: frame.newId, scan: opened.scan }
  const taken = await takeCatalogueIn(frame.tx, { ...opened, catalogue }, { plan, choice: input.choice }, taking)
  // somebody entered another paragraph at this very moment
  const entries = plan.paragraphs.filter(({ becomes }) => becomes === 'entry')
  if (taken.paragraphs.length < entries.length) return refuse({ why: 'catalogue-plan-changed' })
  await noteTaken(frame.tx, input.catalogueId, { by, at: frame.now })
  const { catalogueId, words } = input
  const data = { catalogueId, office: catalogue.source.office.name, ...toldOf(taken) }
  frame.record({ event: 'catalogue-taken', data })
  return accept({ catalogueId, words, ...taken })
}

/** What came, as history tells it. */
function toldOf({ drafts, left, facts, paragraphs }: TakenIn) {
  const names = paragraphs.map((letter) => message(`ownWords.letter.${letter}`))
  return { cards: drafts.join(', '), left, facts, paragraphs: names }
}

/** What was named and nobody could tick: unknown to the catalogue, the same as here, or waiting for something here. */
function notOffered(plan: ImportPlan, { cards: { take, symbols }, paragraphs }: ImportChoice): Refusal | undefined {
  const card = (symbol: string) => plan.cards.some((one) => one.symbol === symbol && one.becomes !== 'nothing')
  const symbol = take === 'only' ? symbols.find((one) => !card(one)) : undefined
  if (symbol !== undefined) return { why: 'catalogue-card-not-offered', symbol }
  const known = (word: string) => plan.paragraphs.some((one) => one.letter === word && one.becomes !== 'nothing')
  const letter = paragraphs.find((one) => !known(one))
  return letter === undefined ? undefined : { why: 'catalogue-paragraph-not-offered', letter }
}

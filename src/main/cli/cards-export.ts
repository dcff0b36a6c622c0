import { warsawDay } from '#domain/calendar/warsaw.ts'
import {
  type CardOffice,
  type DescribedCard,
  type DescribedPlace,
  governmentService,
} from '#domain/service-cards/government-service.ts'
import { OPEN_COLUMNS, openDataCsv } from '#domain/service-cards/open-data.ts'
import { publicServices } from '#domain/service-cards/public-service.ts'
import { message } from '#messages/index.ts'
import { readCardsForFile } from '#modules/card-exchange/index.ts'
import { readDescribedCards } from '#modules/service-cards/index.ts'
import { readOpeningsAt } from '#modules/status/index.ts'
import { systemClock } from '#platform/clock.ts'
import { officeReader } from '#web/office.ts'
import { publicBase } from '#web/public-base.ts'
import { type Answer, BadCall, type Command, dayOf, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

type Writer = (
  cards: readonly DescribedCard[],
  office: CardOffice,
  day: string,
  places: readonly DescribedPlace[],
) => { json: unknown; text: string }

const linked = (json: object) => ({ json, text: JSON.stringify(json, null, 2) })

/** Two vocabularies as JSON-LD, for catalogues of other offices and for search engines, and a table for everybody. */
const formats: Readonly<Record<string, Writer>> = {
  'cpsv-ap': (cards, office, day) =>
    linked(publicServices(cards, office, day, (event) => message(`serviceCards.lifeEvent.${event}`))),
  'schema.org': (cards, office, day, places) =>
    linked({
      '@context': 'https://schema.org',
      '@graph': cards.map((card) => governmentService(card, office, day, places)),
    }),
  csv: (cards, office, day) => {
    const text = openDataCsv(cards, office, day)
    return { json: { columns: OPEN_COLUMNS.map(({ name, holds }) => ({ name, holds })), csv: text }, text }
  },
}

/** The shape that `cards import` reads; what an imported file said of a card stands word for word. */
async function forImport(day: string, editions: unknown): Promise<Answer> {
  if (editions !== 'in-force' && editions !== 'drafts') throw new BadCall('Wydania to: in-force, drafts.')
  const file = await withDatabase(({ db }) => readCardsForFile(db, day, editions))
  return { yes: true, ...linked(file) }
}

/** `cards export --format …`: the cards in force on a day; the text of linked data is the same document, set out in lines. */
export const cardsExport: Command = {
  positionals: [],
  options: { format: 'text', day: 'text', editions: 'text' },
  async answer(input) {
    const day = (input.day === undefined ? warsawDay(systemClock.now().getTime()) : dayOf(input, 'day')).toString()
    if (input.format === 'cards') return forImport(day, input.editions ?? 'in-force')
    const write = formats[requiredText(input, 'format')]
    if (!write) throw new BadCall(`Format to: ${[...Object.keys(formats), 'cards'].join(', ')}.`)
    const written = await withDatabase(async (database, config) => {
      const told = await officeReader(database, systemClock)()
      const publicAddress = publicBase({ config }, told)
      const places = await readOpeningsAt({ database, clock: systemClock }, { today: day, time: '00:00' })
      return write(await readDescribedCards(database, day), { ...told, publicAddress }, day, places)
    })
    return { yes: true, ...written }
  },
}

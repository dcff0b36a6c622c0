import { join } from 'node:path'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { CATALOGUE_SCOPES } from '#domain/service-cards/exchange/catalogue.ts'
import { writeCatalogue } from '#modules/card-exchange/index.ts'
import { systemClock } from '#platform/clock.ts'
import { openFileStore } from '#platform/files.ts'
import { writeFiles } from './catalogue-files.ts'
import { BadCall, type Command, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `catalogue export DIR`: the cards of the office with all that belongs to them, as files that another office can take. */
export const catalogueExport: Command = {
  positionals: ['dir'],
  options: { editions: 'text' },
  async answer(input) {
    const place = requiredText(input, 'dir')
    const scope = CATALOGUE_SCOPES.find((one) => one === (input.editions ?? 'in-force'))
    if (!scope) throw new BadCall(`Wydania to: ${CATALOGUE_SCOPES.join(', ')}.`)
    const day = warsawDay(systemClock.now().getTime()).toString()
    const files = await withDatabase(({ db }, config) =>
      writeCatalogue({ db, files: openFileStore(join(config.dataFolder, 'files')) }, day, scope),
    )
    await writeFiles(place, files)
    const cards = files.filter(([path]) => path.startsWith('cards/')).length
    const paths = files.map(([path]) => path)
    return {
      yes: true,
      json: { place, scope, day, cards, files: paths },
      text: `Katalog z dnia ${day} zapisano w „${place}”: kart ${cards}, plików ${paths.length}.`,
    }
  },
}

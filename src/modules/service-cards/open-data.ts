import { OPEN_COLUMNS, openDataCsv } from '#domain/service-cards/open-data.ts'
import { dayOf } from '#messages/dates.ts'
import { publicBase } from '#web/public-base.ts'
import { publicText, type Route } from '#web/route.ts'
import { readDescribedCards } from './described-cards.query.ts'

/** The services of the office as open data, at addresses that stay: the table, and what its columns hold. */
export const openDataRoutes: readonly Route[] = [
  publicText({
    path: '/dane/uslugi.csv',
    summary: 'Usługi urzędu jako otwarte dane (CSV, UTF-8); opis kolumn: /dane/uslugi-kolumny.csv.',
    async text({ services }) {
      const office = await services.office()
      const publicAddress = publicBase(services, office)
      const today = dayOf(services.clock.now())
      const cards = await readDescribedCards(services.database, today)
      return { type: 'text/csv', body: openDataCsv(cards, { ...office, publicAddress }, today) }
    },
  }),
  publicText({
    path: '/dane/uslugi-kolumny.csv',
    summary: 'Opis kolumn otwartych danych o usługach.',
    text: async () => ({ type: 'text/csv', body: columnsCsv() }),
  }),
]

function columnsCsv(): string {
  const rows = OPEN_COLUMNS.map(({ name, holds }) => `${name},"${holds.replaceAll('"', '""')}"\r\n`)
  return `kolumna,opis\r\n${rows.join('')}`
}

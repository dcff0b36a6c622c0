import { type Catalogue, catalogueOf, type ListedCard } from '#domain/service-cards/catalogue.ts'
import { dayOf } from '#messages/dates.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { briefly } from '#platform/briefly.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'
import { CARD_TITLES } from './card-titles.ts'
import { FORMER_SYMBOLS_BY_CARD } from './former-symbols.ts'

/** The newest edition of every card in force on the day, by unit and title. */
const readCards = prepared<ListedCard, [string]>(
  'catalogue',
  `select l.symbol, l.title, l."forWhom", l.unit, l."unitSymbol", l."lifeEvents", l."formerSymbols", l.titles from (
     select distinct on (c.id) c.symbol, e.title, e.for_whom as "forWhom", u.name as unit, u.symbol as "unitSymbol",
       e.life_events as "lifeEvents", coalesce(former.symbols, '[]') as "formerSymbols",
       ${CARD_TITLES} as titles
     from card_editions e join service_cards c on c.id = e.card_id 
     left join (${FORMER_SYMBOLS_BY_CARD}) former on former.card_id = c.id
     left join units_followed($1) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
     where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) order by c.id, e.edition desc) l
   order by l.unit collate "C", fold(l.title)`,
)

/** The catalogue of today, at most half a second old. */
export const readCatalogue = briefly(
  async ({ database, clock }: Pick<Services, 'database' | 'clock' | 'config'>): Promise<Catalogue> => {
    const today = dayOf(clock.now())
    return catalogueOf(await putFactsIn(database.db, await readCards(database.pool, [today]), today))
  },
)

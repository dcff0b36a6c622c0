import { type Catalogue, catalogueOf, type ListedCard } from '#domain/service-cards/catalogue.ts'
import { dayOf } from '#messages/dates.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** The newest edition of every card in force on the day, by unit and title. */
const readCards = prepared<ListedCard, [string]>(
  'catalogue',
  `select l.symbol, l.title, l."forWhom", l.unit, l."unitSymbol", l."lifeEvents" from (
     select distinct on (c.id) c.symbol, e.title, e.content ->> 'forWhom' as "forWhom", u.name as unit, u.symbol as "unitSymbol",
       coalesce(e.content -> 'lifeEvents', '[]') as "lifeEvents"
     from card_editions e join service_cards c on c.id = e.card_id 
     left join units_followed($1) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
     where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) order by c.id, e.edition desc) l
   order by l.unit collate "C", fold(l.title)`,
)

type Known = { at: number; today: string; catalogue: Promise<Catalogue> }
const known = new WeakMap<object, Known>()

/** A publication shows within a second, and a rush of readers costs two readings of the catalogue in one. */
const keepMs = 500

/** The catalogue of today, at most half a second old. */
export async function readCatalogue({ database, clock, config }: Pick<Services, 'database' | 'clock' | 'config'>) {
  const now = clock.now()
  const today = dayOf(now)
  const kept = known.get(database)
  // tests publish and look at once, by a clock that stands
  const fresh = config.mode !== 'test' && Math.abs(now.getTime() - (kept?.at ?? 0)) < keepMs
  if (kept && fresh && kept.today === today) return kept.catalogue
  const catalogue = readCards(database.pool, [today])
    .then((cards) => putFactsIn(database.db, cards, today))
    .then(catalogueOf)
  known.set(database, { at: now.getTime(), today, catalogue })
  catalogue.catch(() => known.delete(database))
  return catalogue
}

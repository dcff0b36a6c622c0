import type { CardWindow, IntakeRoute, ServingWindow } from '#domain/intake/window-competence.ts'
import type { CardPlace } from '#domain/service-cards/card.ts'
import { cardWindows, type OfficeWindow } from '#domain/service-cards/card-windows.ts'
import type { FormerSymbol } from '#domain/service-cards/former-symbols.ts'
import { dayOf } from '#messages/dates.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import { FORMER_SYMBOLS, readOfficeWindows } from '#modules/service-cards/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A service card in force, as it is offered at the window. */
export type Matter = {
  editionId: string
  symbol: string
  title: string
  /** Symbols it had before, the oldest first. */
  formerSymbols: FormerSymbol[]
  unitId: string
  unitName: string
  intakeRoute: IntakeRoute
  servedAt: ServingWindow[]
  /** Windows of the office that the edition itself names for filing. */
  namedAt: CardWindow[]
}

type Row = Omit<Matter, 'namedAt'> & { filing: CardPlace }

/** Sections are served where their department is, so windows are looked for up the tree of units. */
const mattersInForce = prepared<Row, [string, string]>(
  'matters-in-force',
  `with recursive up (unit_id, above) as (
     select id, id from units
     union all select up.unit_id, u.parent_id from up join units u on u.id = up.above where u.parent_id is not null)
   select e.id as "editionId", c.symbol, e.title, ${FORMER_SYMBOLS} as "formerSymbols", u.id as "unitId", u.name as "unitName", u.intake_route as "intakeRoute",
     coalesce((select json_agg(distinct jsonb_build_object('name', w.name, 'address', sp.name || ', ' || sp.address))
       from up join window_units wu on wu.unit_id = up.above join windows w on w.id = wu.window_id and w.active
       join service_points sp on sp.id = w.service_point_id where up.unit_id = u.id), '[]') as "servedAt",
     coalesce(e.content -> 'filing', '{"place": null, "windows": []}') as filing
   from card_editions e join service_cards c on c.id = e.card_id
   left join units_followed($2) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
   where e.state = 'published' and e.valid_from <= $2 and (e.valid_to is null or e.valid_to >= $2)
   order by c.symbol`,
)

/** Cards in force on a day (ISO), with the symbols that they had before today. One office has some hundreds at most, so choosing among them is done in memory. */
export async function mattersOn(services: Services, on: string): Promise<Matter[]> {
  const { db, pool } = services.database
  const today = dayOf(services.clock.now())
  const [rows, windows] = await Promise.all([mattersInForce(pool, [today, on]), readOfficeWindows(pool)])
  const told = await putFactsIn(db, rows, today)
  return told.map(({ filing, ...matter }) => ({ ...matter, namedAt: cardWindows(filing, windows).map(namedWindow) }))
}

const namedWindow = ({ id, kind, name, point, address }: OfficeWindow): CardWindow => ({
  ...{ id, kind, name },
  address: `${point}, ${address}`,
})

import { type Kysely, sql } from 'kysely'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { cardInFile } from '#domain/service-cards/card-in-file.ts'
import {
  type Catalogue,
  type CatalogueScope,
  cardPath,
  type EarlierSymbol,
  earlierPath,
} from '#domain/service-cards/exchange/catalogue.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

type Row = {
  symbol: string
  register: string | null
  content: unknown
  source: unknown
  edition: number
  validFrom: string
  validTo: string | null
  current: boolean
  /** The unit that took over from the one that the edition names; null while that one exists, and of editions of the past. */
  heir: { symbol: string; name: string } | null
}

/** The content of an edition, with the unit that has the card now. */
function contentOf({ content, heir }: Row): CardEdition {
  const card = readCardContent(content)
  if (heir === null) return card
  return { ...card, unit: { symbol: heir.symbol, name: card.unit.name === null ? null : heir.name } }
}

/** The cards of a catalogue with the days of their editions, by symbol and number; drafts have no days. */
export async function readCardsToWrite(
  db: Kysely<Database>,
  day: string,
  scope: CatalogueScope,
): Promise<Pick<Catalogue, 'cards' | 'earlier' | 'editions' | 'formerSymbols'>> {
  const rows = scope === 'drafts' ? await openDrafts(db) : await editions(db, day, scope)
  const cards = rows.map((row) => {
    const { symbol, register, edition, current } = row
    return { symbol, register, content: contentOf(row), edition, current }
  })
  return {
    cards: cards
      .filter(({ current }) => current)
      .map(({ symbol, register, content }) => ({ symbol, register, content })),
    earlier: cards.filter(({ current }) => !current).map(({ current: _current, ...card }) => card),
    formerSymbols: scope === 'drafts' ? [] : await formerSymbols(db, day),
    editions: rows
      .filter(({ edition }) => edition > 0)
      .map(({ symbol, edition, validFrom, validTo, current }) => {
        return { symbol, edition, validFrom, validTo, file: current ? cardPath(symbol) : earlierPath(symbol, edition) }
      }),
  }
}

/** The cards as a file of cards tells them, for `cards import` and for other systems: those in force, or the drafts. */
export async function readCardsForFile(
  db: Kysely<Database>,
  day: string,
  scope: 'in-force' | 'drafts',
): Promise<{ cards: Record<string, unknown>[] }> {
  const rows = scope === 'drafts' ? await openDrafts(db) : await editions(db, day, scope)
  const told = await putFactsIn(
    db,
    rows.map((row) => ({ content: contentOf(row), source: row.source })),
    day,
  )
  return { cards: told.map(({ content, source }) => cardInFile(content, source)) }
}

async function editions(db: Kysely<Database>, day: string, scope: 'in-force' | 'all'): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.symbol, e.register_code as register, e.content, e.source, e.edition, e.valid_from as "validFrom", e.valid_to as "validTo",
      (e.valid_from <= ${day} and (e.valid_to is null or e.valid_to >= ${day})) as current,
      case when e.valid_to is null or e.valid_to >= ${day} then (select jsonb_build_object('symbol', u.symbol, 'name', u.name)
        from units_followed(${day}::date) f join units u on u.id = f.now_id where f.unit_id = e.unit_id) end as heir
    from service_cards c join card_editions e on e.card_id = c.id and (e.valid_to is null or e.valid_to >= e.valid_from)
    where ${scope} = 'all' or (e.valid_from <= ${day} and (e.valid_to is null or e.valid_to >= ${day}))
    order by c.symbol collate "C", e.edition`.execute(db)
  return rows
}

/** Symbols that cards in force on the day had before; one that was called off before its first day was never used. */
async function formerSymbols(db: Kysely<Database>, day: string): Promise<EarlierSymbol[]> {
  const { rows } = await sql<EarlierSymbol>`
    select y.symbol, c.symbol as now, y.since, y.until from card_symbols y join service_cards c on c.id = y.card_id
    where y.symbol <> c.symbol and y.since <= y.until and y.until < ${day} and exists (select from card_editions e
      where e.card_id = c.id and e.valid_from <= ${day} and (e.valid_to is null or e.valid_to >= ${day}))
    order by c.symbol collate "C", y.since, y.symbol`.execute(db)
  return rows
}

/** The newest open draft of every symbol, as it was last saved. */
async function openDrafts(db: Kysely<Database>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select distinct on (d.symbol collate "C") d.symbol, d.register_code as register, r.content, d.source, 0 as edition,
      '' as "validFrom", null as "validTo", true as current, null as heir
    from card_drafts d join card_revisions r on r.draft_id = d.id and r.revision = d.revision
    where d.symbol is not null and d.title <> '' and d.state in ('writing', 'awaiting-merits', 'awaiting-release')
    order by d.symbol collate "C", d.started_at desc, d.id desc`.execute(db)
  return rows
}

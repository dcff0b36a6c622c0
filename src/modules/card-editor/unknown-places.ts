import { type Kysely, sql } from 'kysely'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { reviewPlaces, type ServicePlace } from '#domain/service-cards/review-places.ts'
import type { CardRemark, CardReview } from '#domain/service-cards/review-remark.ts'
import type { Database } from '#platform/db/types.ts'

type Db = Kysely<Database>

/**
 * Where a card sends people and who answers for it, held against the office: places and windows that are not there are errors;
 * a position that nobody holds is asked about, because not everybody signs in.
 */
export async function unknownPlaces(db: Db, card: CardEdition): Promise<CardReview> {
  const unit = card.unit.symbol ?? ''
  const whose = { unit, lineage: await lineageOf(db, unit) }
  const { errors, questions } = reviewPlaces(card, await readPlaces(db), whose)
  return { errors, questions: [...questions, ...(await unknownPosition(db, card))] }
}

/** A register that the office does not keep: a card from another office brings it. */
export async function unknownRegister(db: Db, code: string | null): Promise<CardRemark[]> {
  if (code === null) return []
  const found = await db
    .selectFrom('registers')
    .select('code')
    .where('code', '=', code)
    .where('kind', 'in', ['post', 'subject'])
    .executeTakeFirst()
  return found ? [] : [{ field: 'registerCode', why: 'register-unknown', values: { code } }]
}

async function readPlaces(db: Db): Promise<ServicePlace[]> {
  const { rows } = await sql<ServicePlace>`
    select p.name, p.address, coalesce(jsonb_agg(jsonb_build_object('number', w.number, 'kind', w.kind, 'units',
        array(select u.symbol from window_units wu join units u on u.id = wu.unit_id where wu.window_id = w.id))
      order by w.number) filter (where w.id is not null), '[]') as windows
    from service_points p left join windows w on w.service_point_id = p.id and w.active
    group by p.id order by p.name`.execute(db)
  return rows
}

/** The symbols of a unit and of those above it. */
async function lineageOf(db: Db, unit: string): Promise<string[]> {
  const { rows } = await sql<{ symbol: string }>`
    with recursive line as (select id, symbol, parent_id from units where symbol = ${unit}
      union select u.id, u.symbol, u.parent_id from units u join line on line.parent_id = u.id)
    select symbol from line`.execute(db)
  return rows.map(({ symbol }) => symbol)
}

/** A position stands at a receiving post or with a person; „dyrektor” of a unit is „dyrektor, WGD” there. */
async function unknownPosition(db: Db, { position, unit }: CardEdition): Promise<CardRemark[]> {
  if (position === null) return []
  const { rows } = await sql<{ name: string }>`
    select name from posts where active union select position from staff where active`.execute(db)
  const same = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim()
  const named = [same(position), same(`${position}, ${unit.symbol ?? ''}`)]
  if (rows.some(({ name }) => named.includes(same(name)))) return []
  return [{ field: 'position', why: 'position-unknown', values: { position } }]
}

import { sql } from 'kysely'
import type { Orphans } from '#domain/people/unit-end.ts'
import { dayOf } from '#messages/dates.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { countOrphans, listOrphans, type OrphanLine } from './orphans.query.ts'

/** A unit with its days and, when it has ended or is to end, who takes over. */
export type UnitLine = {
  id: string
  symbol: string
  name: string
  parent: string | null
  validFrom: string
  validTo: string | null
  successor: { id: string; symbol: string; name: string; from: string; basis: string } | null
}

/** Every unit, those that exist first, by symbol. */
export async function listUnits({ database }: Pick<Services, 'database'>): Promise<UnitLine[]> {
  const { rows } = await sql<UnitLine>`
    select u.id, u.symbol, u.name, o.symbol as parent, u.valid_from as "validFrom", u.valid_to as "validTo",
      (select json_build_object('id', n.id, 'symbol', n.symbol, 'name', n.name, 'from', s.from_day, 'basis', s.basis)
        from unit_successions s join units n on n.id = s.successor_id where s.unit_id = u.id and s.withdrawn_at is null) as successor
    from units u left join units o on o.id = u.parent_id
    order by u.valid_to is not null, public.fold(u.symbol), u.valid_from`.execute(database.db)
  return rows
}

/** One unit with what would stand without it from today on, and the units that could take over. */
export type UnitRecord = UnitLine & {
  today: string
  counts: Orphans
  orphans: OrphanLine[]
  heirs: { id: string; symbol: string; name: string }[]
}

/** A unit by its key. @throws NotFound */
export async function getUnit(services: Services, id: string): Promise<UnitRecord> {
  const { db } = services.database
  const units = await listUnits(services)
  const unit = units.find((one) => one.id === id)
  if (!unit) throw new NotFound('unit')
  const today = dayOf(services.clock.now())
  const [counts, orphans] = await Promise.all([countOrphans(db, id, today), listOrphans(db, id, today)])
  const heirs = units.filter((one) => one.id !== id && one.validTo === null)
  return { ...unit, today, counts, orphans, heirs }
}

import { type Kysely, sql } from 'kysely'
import type { Fact } from '#domain/facts/fact.ts'
import { type DayHours, hoursText } from '#domain/facts/hours-text.ts'
import type { Database } from '#platform/db/types.ts'

/** The one connection or transaction that facts are read on. */
export type FactsDb = Kysely<Database>

type HoursRow = Omit<Fact, 'value'> & { days: DayHours[] }

const dawn = '1990-01-01'

/** Facts kept in the registry, each version with the day before the next one as its last. */
const kept = sql<Fact>`
  select * from (
    select f.kind, f.key, f.label, v.value, v.valid_from as from, f.about,
      (lead(v.valid_from) over (partition by f.id order by v.valid_from) - 1)::date as to
    from facts f join fact_versions v on v.fact_id = f.id and v.withdrawn_at is null) one
  where one.value is not null`

/** What exists once elsewhere: settings of the office, names of units, windows. */
const referred = sql<Fact>`
  select 'phone' as kind, 'urzad' as key, 'telefon urzędu' as label, phone as value, ${dawn}::date as from, null::date as to,
    '{}'::text[] as about from office where phone is not null
  union all select 'email', 'urzad', 'adres e-mail urzędu', email, ${dawn}, null, '{}' from office where email is not null
  union all select 'email', 'iod', 'adres inspektora ochrony danych', dpo_email, ${dawn}, null, '{}' from office
    where dpo_email is not null and not exists (select from facts where kind = 'email' and key = 'iod')
  union all select 'account', 'urzad', 'rachunek urzędu do opłat', fee_account, ${dawn}, null, '{}' from office
    where fee_account is not null
  union all select 'unit', lower(symbol), symbol, name, valid_from, valid_to, array[name] from units
  union all select 'window', placed.key || '-' || coalesce(placed.number::text, 'bez-numeru'), placed.label, placed.value, ${dawn},
    null, array[placed.address] from (
      select sp.address, w.number, sp.name || ', ' || w.name as label, sp.name || ', ' || sp.address || ', ' || w.name as value,
        trim(both '-' from regexp_replace(public.fold(sp.name), '[^a-z0-9]+', '-', 'g')) as key
      from windows w join service_points sp on sp.id = w.service_point_id where w.active) placed`

const hours = sql<HoursRow>`
  select 'hours' as kind, trim(both '-' from regexp_replace(public.fold(sp.name), '[^a-z0-9]+', '-', 'g')) as key,
    sp.name || ', godziny przyjęć' as label, o.valid_from as from, o.valid_to as to, array[sp.address] as about,
    jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
      'closes', to_char(o.closes, 'HH24:MI')) order by o.weekday, o.opens) as days
  from opening_hours o join service_points sp on sp.id = o.service_point_id
  group by sp.id, o.valid_from, o.valid_to`

/** Every fact of the office with its days: those of the registry and those that stand in their own tables. */
export async function readFacts(db: FactsDb): Promise<Fact[]> {
  const own = await kept.execute(db)
  const elsewhere = await referred.execute(db)
  const weeks = await hours.execute(db)
  return [
    ...own.rows,
    ...elsewhere.rows,
    ...weeks.rows.map(({ days, ...fact }) => ({ ...fact, value: hoursText(days) })),
  ]
}

import { day } from '#domain/calendar/temporal.ts'
import { findDrifts } from '#modules/calendar/index.ts'
import { moveCaseTerms, readOfficeDays } from '#modules/cases/index.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Results } from '../types.ts'

export const ids = ['dates']

const OPEN = 100_000
const TODAY = day('2026-11-23')

/** The night's work over an office with a hundred thousand open cases: each date derived anew and compared. */
export async function run(context: BenchContext): Promise<Results> {
  const { owner } = await openOffice(context)
  const filling = await owner.pool.connect()
  for (const step of steps) await filling.query(step)
  await filling.query('analyze cases; analyze papers; analyze history')
  filling.release()
  const days = await readOfficeDays(owner.db)
  // kept by no derivation yet: what is found is written, so that the measured run finds an office in order
  const { drifts } = await findDrifts(owner.db, TODAY, days)
  for (let at = 0; at < drifts.length; at += 5_000)
    await owner.db.transaction().execute((tx) => moveCaseTerms(tx, drifts.slice(at, at + 5_000)))
  const begun = performance.now()
  const { checked, drifts: left } = await findDrifts(owner.db, TODAY, days)
  const seconds = (performance.now() - begun) / 1000
  if (checked < OPEN || left.length > 0) throw new Error(`checked ${checked}, differing ${left.length}`)
  return { figures: [{ id: 'dates.rederive-100000', value: seconds, unit: 's', aim: 60 }] }
}

const steps = [
  `create temp table opened as
   select n, gen_random_uuid() as case_id, gen_random_uuid() as paper_id, date '2026-09-01' + n % 80 as filed, u.id as unit, s.id as staff,
     r.id as register, w.id as win, (select e.id from card_editions e where e.state = 'published' order by e.id offset n % 20 limit 1) as card
   from generate_series(1, ${OPEN}) n, (select id from units order by id limit 1) u, (select id from staff order by id limit 1) s,
     (select id from registers where code = 'RPW') r, (select id from windows order by id limit 1) w`,
  `insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by, state)
   select case_id, unit, 'POMIAR', '6624', n, 2026, 'POMIAR.6624.' || n || '.2026', 'Pomiar', filed, now(), staff, 'open' from opened`,
  `insert into papers (id, register_id, number, year, registered_at, registered_by, window_id, channel, arrived_on, kind, title,
     applicant_name, card_edition_id, unit_id, filed_on, state, holder_kind, holder_id, case_id, status_digest, search)
   select paper_id, register, 1000000 + n, 2026, now(), staff, win, 'in-person', filed, 'application', 'Pomiar', 'Pomiar', card, unit, filed,
     'in-case', 'window', win, case_id, sha256(paper_id::text::bytea), 'pomiar' from opened`,
  `insert into history (id, at, act, event, actor_id, paper_id, case_id, data)
   select gen_random_uuid(), now(), 'cases.found-case', 'case-founded', staff, paper_id, case_id, '{}' from opened`,
]

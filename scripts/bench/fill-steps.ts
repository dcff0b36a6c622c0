/** Papers a day: the pace of a city office. More papers are more years behind it, not a larger pile of open matters. */
const PAPERS_A_DAY = 165

/** uuid v7 of an instant, as the application makes them: rows of one day lie together in their indexes. */
const idAt = (at: string, salt: string) =>
  `(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text || '${salt}'), 1, 3) ||
    '8' || substr(md5(n::text || '${salt}b'), 1, 15))::uuid`

/** The statements that make `size` papers with all their rows, in order. Temporary table `made` holds what each is about. */
export function fillSteps(size: number): string[] {
  return [
    drawn(size),
    placed,
    'create index on made (n); analyze made',
    clients,
    cases,
    caseCounters,
    papers,
    parties,
    enclosures,
    checkItems,
    entries,
    counters,
    sheets,
    sheetItems,
    history,
    documents,
    results,
  ]
}

/**
 * Each paper's day and lot: evenly over the years up to an hour ago. The last two days lie at the windows, the next ones
 * are on the way or in the unit, older ones have a case; of the last two months' cases a part is open, some overdue.
 */
const drawn = (size: number) => `
create temp table drawn as
select n, moment, (moment at time zone 'Europe/Warsaw')::date as day, age, ${idAt('moment', 'paper')} as id, ${idAt('moment', 'case')} as case_id,
  case when age < 1 then 'checking' when age < 2 then (array['complete', 'cure-running'])[1 + n % 2]
    when age < 3 then 'in-transfer' when age < 7 then 'in-unit' else 'in-case' end as state,
  case when age < 25 then 'open' when age < 60 and n % 12 = 0 then 'open' when age < 90 then 'settled' else 'closed' end as case_state,
  (n * 7919 + n / 131) % 20000 as client, n * 31 % 500 as subject
from (select n, date_trunc('milliseconds', now()) - interval '1 hour' - make_interval(secs => age * 86400) as moment, age
  from (select n, (${size} - n)::float8 / ${PAPERS_A_DAY} as age from generate_series(1, ${size}) n) g) g`

/** Who took it, for which unit, by which card. */
const placed = `
create temp table made as
with clerk as (select row_number() over (order by p.login) - 1 as n, count(*) over () as of, p.id as staff, r.window_id as win
    from staff p join staff_roles r on r.staff_id = p.id and r.window_id is not null and r.role in ('filing-clerk', 'window-clerk')),
  seat as (select row_number() over (order by u.symbol) - 1 as n, count(*) over () as of, u.id as unit, u.symbol, p.id as post,
      (select s.staff_id from staff_roles s where s.unit_id = u.id and s.role = 'case-officer' order by s.id limit 1) as officer
    from posts p join units u on u.id = p.unit_id where p.kind = 'chancery'),
  card as (select e.unit_id as unit, e.id as edition, row_number() over (partition by e.unit_id order by e.id) - 1 as n,
      count(*) over (partition by e.unit_id) as of
    from card_editions e where e.state = 'published')
select d.*, k.staff, k.win, s.unit, s.symbol, s.post, s.officer, c.edition,
  extract(year from d.day)::int as year,
  row_number() over (partition by extract(year from d.day) order by d.n)::int as number,
  row_number() over (partition by s.symbol, 6600 + d.subject % 40, extract(year from d.day) order by d.n)::int as case_number,
  (6600 + d.subject % 40)::text as class
from drawn d
join clerk k on k.n = d.n % k.of
join seat s on s.n = d.n / 3 % s.of
left join card c on c.unit = s.unit and c.n = d.n % c.of`

const clients = `
insert into clients (id, kind, surname, given_names, organisation, street, postal_code, locality, created_at)
select id, kind, surname, given, organisation, street, postal, locality, now() from pool_client`

const cases = `
insert into cases (id, unit_id, unit_symbol, jrwa_class, number, year, sign, title, initiated_on, founded_at, founded_by, officer_id,
  statutory_end, state, outcome, settled_on, settled_by, settled_at)
select case_id, unit, symbol, class, case_number, year, symbol || '.' || class || '.' || case_number || '.' || year, s.subject,
  day, moment + interval '5 days', coalesce(officer, staff), officer, day + 30, case_state,
  case when case_state <> 'open' then (array['decision', 'certificate', 'other'])[1 + m.n % 3] end,
  case when case_state <> 'open' then day + 20 end, case when case_state <> 'open' then coalesce(officer, staff) end,
  case when case_state <> 'open' then moment + interval '20 days' end
from made m join pool_subject s on s.n = m.subject where m.state = 'in-case'`

const caseCounters = `
insert into case_counters (unit_symbol, jrwa_class, group_number, year, last_number)
select symbol, class, 0, year, max(case_number) from made group by symbol, class, year`

const papers = `
insert into papers (id, register_id, number, year, registered_at, registered_by, window_id, channel, arrived_on, kind, title,
  applicant_name, card_edition_id, unit_id, filed_on, expected_on, delivery_form, state, holder_kind, holder_id, case_id,
  status_digest, search)
select m.id, r.id, m.number, m.year, m.moment, m.staff, m.win, (array['in-person', 'post', 'in-person', 'e-mail'])[1 + m.n % 4], m.day,
  'application', s.subject, c.name, m.edition, m.unit, m.day, m.day + 30, (array['pickup', 'post'])[1 + m.n % 2],
  case when m.state = 'in-case' and m.case_state = 'closed' then 'closed' else m.state end,
  case when m.state in ('in-unit', 'in-case') then 'post' else 'window' end,
  case when m.state in ('in-unit', 'in-case') then m.post else m.win end,
  case when m.state = 'in-case' then m.case_id end, sha256(m.id::text::bytea), fold(s.subject || ' ' || c.name)
from made m join pool_client c on c.n = m.client join pool_subject s on s.n = m.subject
cross join (select id from registers where code = 'RPW') r`

const parties = `
insert into paper_parties (id, paper_id, client_id, role, position, kind, name, street, postal_code, locality)
select ${idAt('m.moment', 'party').replaceAll('n::text', 'm.n::text')}, m.id, c.id, 'applicant', 1, c.kind, c.name, c.street, c.postal, c.locality
from made m join pool_client c on c.n = m.client`

const enclosures = `
insert into enclosures (id, paper_id, position, name, pages, form, returnable)
select ${idAt('moment', 'enclosure')}, id, 1, 'Kopia mapy zasadniczej', 2, 'copy', 'no' from made where n % 3 <> 0`

const checkItems = `
insert into check_items (id, paper_id, position, card_item_id, name, kind, basis, returnable, amount_grosze, mark, marked_on)
select gen_random_uuid(), m.id, i.position, i.id, i.name, i.kind, i.basis, i.returnable, i.amount_grosze, 'present', m.day
from made m join card_items i on i.edition_id = m.edition`

const entries = `
insert into register_entries (id, register_id, year, number, registered_at, paper_id, registered_by)
select ${idAt('moment', 'entry')}, r.id, year, number, moment, made.id, staff from made cross join (select id from registers where code = 'RPW') r`

const counters = `
insert into register_counters (register_id, year, last_number, last_at)
select r.id, year, max(number), max(moment) from made cross join (select id from registers where code = 'RPW') r group by r.id, year`

const sheets = `
create temp table sheet as
select win, post, day, min(n) as n, min(moment) as moment, min(staff::text)::uuid as staff, year,
  row_number() over (partition by year order by min(n))::int as number, ${idAt('min(moment)', 'sheet').replaceAll('n::text', 'min(n)::text')} as id
from made where state in ('in-transfer', 'in-unit', 'in-case') group by win, post, day, year;
insert into handovers (id, year, number, from_window_id, to_post_id, route, state, opened_by, opened_at, sent_by, sent_at)
select id, year, number, win, post, 'chancery', case when moment > now() - interval '3 days' then 'sent' else 'settled' end, staff,
  moment, staff, moment + interval '4 hours' from sheet;
insert into handover_counters (year, last_number) select year, max(number) from sheet group by year;
create index on sheet (win, post, day); analyze sheet`

const sheetItems = `
insert into handover_items (id, handover_id, paper_id, position, state, decided_by, decided_at)
select ${idAt('m.moment', 'item').replaceAll('n::text', 'm.n::text')}, s.id, m.id, row_number() over (partition by s.id order by m.n),
  case when m.state = 'in-transfer' then 'sent' else 'received' end,
  case when m.state <> 'in-transfer' then coalesce(m.officer, m.staff) end,
  case when m.state <> 'in-transfer' then m.moment + interval '1 day' end
from made m join sheet s on s.win = m.win and s.post = m.post and s.day = m.day and s.year = m.year
where m.state in ('in-transfer', 'in-unit', 'in-case')`

const history = `
insert into history (id, at, act, event, actor_id, window_id, paper_id, case_id, data)
select gen_random_uuid(), m.moment + e.step * interval '1 day', e.act, e.event,
  case when e.step < 2 then m.staff else coalesce(m.officer, m.staff) end, case when e.step < 2 then m.win end,
  case when e.step < 4 then m.id end, case when e.step > 2 then m.case_id end,
  case e.step
    when 0 then jsonb_build_object('number', m.number, 'year', m.year, 'channel', 'in-person')
    when 1 then jsonb_build_object('sheet', m.number || ' / ' || m.year, 'to', 'kancelaria ' || m.symbol)
    when 2 then jsonb_build_object('sheet', m.number || ' / ' || m.year)
    when 3 then jsonb_build_object('sign', m.symbol || '.' || m.class || '.' || m.case_number || '.' || m.year,
      'statutoryEnd', m.day + 30)
    else jsonb_build_object('outcome', 'decision', 'settledOn', m.day + 20, 'note', '') end
from made m
join (values ('intake.register-paper', 'paper-registered', 0), ('handover.send-sheet', 'paper-handed-over', 1),
    ('handover.confirm-receipt', 'receipt-confirmed', 2), ('cases.found-case', 'case-founded', 3),
    ('cases.settle-case', 'case-settled', 4)) e (act, event, step)
  on e.step = 0 or (e.step = 1 and m.state in ('in-transfer', 'in-unit', 'in-case')) or (e.step = 2 and m.state in ('in-unit', 'in-case'))
    or (e.step = 3 and m.state = 'in-case') or (e.step = 4 and m.state = 'in-case' and m.case_state <> 'open')
order by m.n, e.step`

const documents = `
insert into documents (id, kind, paper_id, title, content, content_sha256, template_edition, created_at, created_by)
select ${idAt('moment', 'document')}, 'receipt', id, 'Pokwitowanie', '{}', '', 1, moment, staff from made where n % 2 = 0`

const results = `
insert into results (id, case_id, paper_id, kind, title, signed_on, signed_by, state, sent_at, sent_by, arrived_at, window_id, delivery,
  dispatched_on, delivered_on, created_at)
select ${idAt('moment', 'result')}, case_id, id, 'decision', 'Decyzja', day + 20, 'Kierownik', 'delivered', moment + interval '20 days', staff,
  moment + interval '21 days', win, 'post', day + 22, day + 25, moment + interval '20 days'
from made where state = 'in-case' and case_state <> 'open'`

-- Units end and others take over: frozen editions and old papers keep the unit they name, readers follow the successor.
create table unit_successions (
  unit_id uuid primary key references units,
  successor_id uuid not null references units,
  from_day date not null,
  basis text not null check (btrim(basis) <> ''),
  entered_by uuid not null references staff,
  entered_at timestamptz not null,
  check (successor_id <> unit_id)
);
create index unit_successions_successor on unit_successions (successor_id);
comment on table unit_successions is 'Which unit takes over the matters of a unit that ended, and from which day. Only added to.';
comment on column unit_successions.basis is 'The order (zarządzenie) that changed the structure of the office.';

-- Units that have a successor on a day, each with the last one of its line: a successor may have ended too.
create function units_followed(on_day date) returns table (unit_id uuid, now_id uuid) stable language sql as $$
  with recursive way (unit_id, now_id) as (
    select s.unit_id, s.successor_id from unit_successions s where s.from_day <= on_day
    union select w.unit_id, s.successor_id from way w join unit_successions s on s.unit_id = w.now_id and s.from_day <= on_day)
  select w.unit_id, w.now_id from way w
  where not exists (select from unit_successions s where s.unit_id = w.now_id and s.from_day <= on_day)
$$;
revoke all on function units_followed(date) from public;
grant execute on function units_followed(date) to okienko_app, okienko_reader;
grant select on unit_successions to okienko_app, okienko_reader;
grant insert on unit_successions to okienko_app;

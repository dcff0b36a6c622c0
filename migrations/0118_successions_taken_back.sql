-- The end of a unit may be taken back until its day, and another successor named: what was entered stays, marked.
alter table unit_successions drop constraint unit_successions_pkey;
alter table unit_successions add column id uuid;
update unit_successions set id = gen_random_uuid();
alter table unit_successions add primary key (id);
alter table unit_successions add column withdrawn_at timestamptz;
alter table unit_successions add column withdrawn_by uuid references staff;
alter table unit_successions add column withdrawn_why text check ((withdrawn_at is null) = (btrim(coalesce(withdrawn_why, '')) = ''));
create unique index unit_successions_standing on unit_successions (unit_id) where withdrawn_at is null;
comment on table unit_successions is 'Which unit takes over the matters of a unit that ended, and from which day. Added to, or taken back with a reason; one stands.';
comment on column unit_successions.withdrawn_at is 'When it was taken back or another successor named.';
comment on column unit_successions.withdrawn_why is 'The order or the reason.';
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on unit_successions to okienko_app;

create or replace function units_followed(on_day date) returns table (unit_id uuid, now_id uuid) stable language sql as $$
  with recursive standing as (select s.unit_id, s.successor_id from unit_successions s
      where s.from_day <= on_day and s.withdrawn_at is null),
    way (unit_id, now_id) as (
      select s.unit_id, s.successor_id from standing s
      union select w.unit_id, s.successor_id from way w join standing s on s.unit_id = w.now_id)
  select w.unit_id, w.now_id from way w where not exists (select from standing s where s.unit_id = w.now_id)
$$;

-- Single days on which a place is open otherwise than its week says: a working Saturday, shorter hours, a day off.
create table opening_days (
  id uuid primary key,
  service_point_id uuid references service_points,
  day date not null,
  opens time,
  closes time,
  reason text not null check (btrim(reason) <> ''),
  entered_by uuid not null references staff,
  entered_at timestamptz not null,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((opens is null) = (closes is null)),
  check (closes > opens),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create unique index opening_days_day on opening_days (day, coalesce(service_point_id, '00000000-0000-0000-0000-000000000000'))
  where withdrawn_at is null;
comment on table opening_days is 'Opening hours of single days, by place or (without one) for the whole office; withdrawn with a reason, never deleted. They move no term (art. 57 § 4 KPA).';
comment on column opening_days.opens is 'Null when the place is closed that day.';
grant select on opening_days to okienko_app, okienko_reader;
grant insert, update on opening_days to okienko_app;

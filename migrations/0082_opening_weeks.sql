-- A change of the weekly hours of a place from a day, with who entered it and why; its openings are rows of opening_hours.
create table opening_weeks (
  id uuid primary key,
  service_point_id uuid not null references service_points,
  valid_from date not null,
  reason text not null check (btrim(reason) <> ''),
  entered_by uuid not null references staff,
  entered_at timestamptz not null
);
create index opening_weeks_place on opening_weeks (service_point_id, valid_from);
comment on table opening_weeks is 'Changes of weekly hours, kept for ever: a week is taken back by a later change. They move no term (art. 57 § 4 KPA).';
comment on column opening_weeks.valid_from is 'The first day of the week entered; it holds until the day before the next change of the place.';
alter table opening_hours add column week_id uuid references opening_weeks;
comment on column opening_hours.week_id is 'The change that entered the opening; null for hours that came with the office.';
comment on column opening_hours.valid_to is 'The last day; before valid_from when another change for the same day took its place.';
grant select on opening_weeks to okienko_app, okienko_reader;
grant insert on opening_weeks to okienko_app;

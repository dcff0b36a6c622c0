-- What an excluded official stated to be urgent (art. 24 § 4 KPA): one act of that day, with its reason.
create table urgent_acts (
  id uuid primary key,
  case_id uuid not null references cases,
  staff_id uuid not null references staff,
  interest text not null check (interest in ('public', 'party')),
  reason text not null check (btrim(reason) <> ''),
  declared_on date not null,
  declared_at timestamptz not null
);
create index urgent_acts_of on urgent_acts (case_id, staff_id, declared_on);
comment on table urgent_acts is 'Statements of excluded officials that an act cannot wait (art. 24 § 4 KPA); history says which act used each.';
comment on column urgent_acts.interest is 'Whose interest demands it: the public one, or a weighty one of the parties.';
comment on column urgent_acts.declared_on is 'The day in Warsaw on which alone it may be used.';

grant select on urgent_acts to okienko_app, okienko_reader;
grant insert on urgent_acts to okienko_app;

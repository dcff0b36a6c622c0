-- Numbers of registered letters from the ranges the operator gave the office.
create table number_ranges (
  id uuid primary key,
  first_number text not null,
  last_number text not null,
  stem text not null,
  ending text not null default '',
  first_serial int not null check (first_serial >= 0),
  last_serial int not null,
  last_given int,
  opened_by uuid not null references staff,
  opened_at timestamptz not null,
  check (first_serial <= last_serial),
  check (last_given is null or last_given between first_serial and last_serial)
);
create index number_ranges_opened on number_ranges (opened_at);
comment on table number_ranges is 'Ranges of numbers of registered letters; each number has a check digit, none is given twice, a used-up range refuses.';
comment on column number_ranges.stem is 'What stands before the eight counted digits; ending: after the check digit (the country of a foreign number).';
comment on column number_ranges.last_given is 'The last number given, counted; null while none was.';

grant select on number_ranges to okienko_app, okienko_reader;
grant insert on number_ranges to okienko_app;
grant update (last_given) on number_ranges to okienko_app;

-- A date that differs from its derivation is settled by a person: it takes the derived day, or is kept with a reason.
create table kept_dates (
  id uuid primary key,
  date_kind text not null check (date_kind in ('case', 'cure', 'fee', 'appeal', 'appeal-term', 'reminder', 'paper-reminder', 'promise', 'finality')),
  row_id uuid not null,
  owner_id uuid not null,
  kept date,
  derived date,
  target jsonb,
  why text not null check (btrim(why) <> ''),
  kept_by uuid not null references staff,
  kept_at timestamptz not null
);
create index kept_dates_row on kept_dates (date_kind, row_id);
comment on table kept_dates is 'Dates that a person left as they are although their derivation gives another day, each with the reason; the nightly check passes over exactly this difference.';
comment on column kept_dates.row_id is 'The row that keeps the date: of a case, a summons, a call to pay, an appeal, a ponaglenie, a paper or a note of finality.';
comment on column kept_dates.owner_id is 'The case or the paper whose page shows it.';
comment on column kept_dates.derived is 'The day that the rules gave when it was kept; another one is a new difference.';
comment on column kept_dates.target is 'The internal target before and as derived, where that differed too.';
grant select on kept_dates to okienko_app, okienko_reader;
grant insert on kept_dates to okienko_app;

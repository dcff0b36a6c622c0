-- The office's own changes of the calendar, each an act that can be taken back; marks of what the clock has done; digests.
create table calendar_changes (
  id uuid primary key,
  kind text not null check (kind in ('free-day', 'closure')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  words text not null,
  moved jsonb not null,
  applied_by uuid not null references staff,
  applied_at timestamptz not null,
  reverted_by uuid references staff,
  reverted_at timestamptz,
  reverted_why text,
  moved_back jsonb,
  check ((reverted_at is null) = (reverted_by is null) and (reverted_at is null) = (reverted_why is null)
    and (reverted_at is null) = (moved_back is null))
);
create index calendar_changes_latest on calendar_changes (applied_at desc);
comment on table calendar_changes is 'Changes of the office''s days, each shown first and applied as one act with every date that it moved.';
comment on column calendar_changes.moved is 'Dates that moved: whose, before, after; the very list that was shown before it was confirmed.';
comment on column calendar_changes.moved_back is 'Dates that moved when the change was taken back; null while it stands.';

create table free_day_corrections (
  id uuid primary key,
  change_id uuid not null references calendar_changes,
  day date not null check (day between '2000-01-01' and '2050-12-31'),
  effect text not null check (effect in ('free', 'ordinary')),
  name text not null check (btrim(name) <> ''),
  basis text not null check (btrim(basis) <> ''),
  withdrawn_at timestamptz
);
create unique index free_day_corrections_day on free_day_corrections (day) where withdrawn_at is null;
comment on table free_day_corrections is 'Free days made or taken away by an act younger than the program (art. 57 § 4 KPA); withdrawn, never deleted.';
comment on column free_day_corrections.basis is 'The act and its journal on which the correction rests.';

alter table closures
  add column change_id uuid references calendar_changes,
  add column withdrawn_at timestamptz;
comment on column closures.change_id is 'The change by which the closure was entered; null for those loaded with the office.';
comment on column closures.withdrawn_at is 'When the closure was taken back; a closure never moves a legal term (art. 57 § 4 KPA).';

create table clock_marks (
  job text primary key,
  last_run_at timestamptz not null,
  last_day date not null,
  outcome jsonb not null default '{}'
);
comment on table clock_marks is 'What the clock did last, by job: a day is never done twice, and a day missed is caught up.';
comment on column clock_marks.last_day is 'The day in Warsaw for which the job was done.';
comment on column clock_marks.outcome is 'What came of it: counts, and dates that differ from their derivation.';

create table digests (
  id uuid primary key,
  staff_id uuid not null references staff,
  day date not null,
  made_at timestamptz not null,
  unique (staff_id, day)
);
comment on table digests is 'The one message a day to an officer about terms that end soon.';

create table digest_lines (
  digest_id uuid not null references digests,
  case_id uuid not null references cases,
  step text not null check (step in ('t-3', 't-1', 'overdue')),
  statutory_end date not null,
  primary key (digest_id, case_id, step)
);
create index digest_lines_case on digest_lines (case_id, step);
comment on table digest_lines is 'Which case was warned of, at which step and for which last day: each is said once (art. 36 § 1 KPA).';

grant select on calendar_changes, free_day_corrections, clock_marks, digests, digest_lines to okienko_app, okienko_reader;
grant insert, update on calendar_changes, free_day_corrections, clock_marks to okienko_app;
grant insert on digests, digest_lines to okienko_app;

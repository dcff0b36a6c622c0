-- Changes of law that the office enters before the program knows them, rehearsed and taken back like free days.
alter table calendar_changes drop constraint calendar_changes_kind_check;
alter table calendar_changes add constraint calendar_changes_kind_check check (kind in ('free-day', 'closure', 'law'));

create table law_changes (
  id uuid primary key,
  change_id uuid not null references calendar_changes,
  subject jsonb not null,
  since date not null,
  matters text not null check (matters in ('begun-since', 'open-too')),
  basis text not null check (btrim(basis) <> ''),
  rules jsonb not null,
  withdrawn_at timestamptz
);
create index law_changes_in_force on law_changes (since) where withdrawn_at is null;
comment on table law_changes is 'Rules of a procedure or the length of a term that an act younger than the program changed; withdrawn, never deleted.';
comment on column law_changes.subject is 'Which procedure, or which term by name.';
comment on column law_changes.since is 'The first day of the new rules.';
comment on column law_changes.matters is 'begun-since: matters begun earlier keep their rules; open-too: a transitional rule of the act takes in those still open.';
comment on column law_changes.basis is 'The act and its journal; it stands in every derivation that follows.';
comment on column law_changes.rules is 'Lengths, days and remedy that differ; null leaves a rule as it is.';
grant select on law_changes to okienko_app, okienko_reader;
grant insert, update on law_changes to okienko_app;

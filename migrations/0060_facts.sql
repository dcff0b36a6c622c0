-- Facts that many cards name (telephones, accounts, cash desks, rates, acts) stand once, with their days.
create table facts (
  id uuid primary key,
  kind text not null check (kind in ('phone', 'email', 'account', 'cash-desk', 'rate', 'act')),
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 40),
  label text not null check (btrim(label) <> ''),
  about text[] not null default '{}',
  created_at timestamptz not null,
  unique (kind, key)
);
comment on table facts is 'A fact of the office that texts refer to by its kind and key; opening hours, windows and units stand in their own tables.';
comment on column facts.about is 'By which words a text shows that it speaks of this fact; each entry is enough, all its words must be there.';

create table fact_versions (
  id uuid primary key,
  fact_id uuid not null references facts,
  valid_from date not null,
  value text check (btrim(value) <> ''),
  source text not null check (btrim(source) <> ''),
  entered_by uuid references staff,
  entered_at timestamptz not null,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create unique index fact_versions_day on fact_versions (fact_id, valid_from) where withdrawn_at is null;
comment on table fact_versions is 'What a fact is from a day until its next version; entered in error it is withdrawn with a reason, never deleted or rewritten.';
comment on column fact_versions.value is 'Null when the fact ends: from that day there is no such telephone, account or desk.';
comment on column fact_versions.entered_by is 'Null for what was loaded with the office.';

grant select on facts, fact_versions to okienko_app, okienko_reader;
grant insert on facts, fact_versions to okienko_app;
-- a fact is locked while its versions change, which PostgreSQL counts as an update of it
grant update (label) on facts to okienko_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on fact_versions to okienko_app;

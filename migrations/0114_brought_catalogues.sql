-- Catalogues of other offices as they were brought: looked at first, taken as drafts when somebody confirms what would change.
create table brought_catalogues (
  id uuid primary key,
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('off', 'clean')),
  source jsonb not null,
  brought_by uuid not null references staff,
  brought_at timestamptz not null,
  taken_by uuid references staff,
  taken_at timestamptz,
  check ((taken_by is null) = (taken_at is null))
);
create index brought_catalogues_newest on brought_catalogues (brought_at desc);
comment on table brought_catalogues is 'Archives with cards of another office; what they would change is worked out anew whenever somebody looks.';
comment on column brought_catalogues.name is 'What the file was called.';
comment on column brought_catalogues.scan is 'off: no scanner was configured when it came.';
comment on column brought_catalogues.source is 'The office it comes from and the day it was written, as its manifest says.';
comment on column brought_catalogues.taken_at is 'When something of it last became drafts here; null while it was only looked at.';

grant select, insert on brought_catalogues to okienko_app;
grant update (taken_by, taken_at) on brought_catalogues to okienko_app;
grant select on brought_catalogues to okienko_reader;

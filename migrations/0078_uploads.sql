-- What a client sends from the status page to an open lack: a file in the store of files, looked at by a person.

create table uploads (
  id uuid primary key,
  paper_id uuid not null references papers,
  summons_id uuid not null references summonses,
  check_item_id uuid not null references check_item_rows,
  request_key uuid not null unique,
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'odt', 'docx')),
  bytes int not null check (bytes > 0),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  received_at timestamptz not null,
  arrived_on date not null,
  assess_by date not null check (assess_by > arrived_on),
  scan text not null check (scan in ('off', 'waiting', 'clean', 'infected')),
  scanned_at timestamptz,
  threat text check ((threat is not null) = (scan = 'infected')),
  state text not null default 'received' check (state in ('received', 'accepted', 'refused')),
  refusal text check (refusal in ('unreadable', 'not-this-document', 'part-missing', 'needs-signature', 'needs-original', 'already-there')),
  note text not null default '',
  assessed_at timestamptz,
  assessed_by uuid references staff,
  check ((state = 'received') = (assessed_at is null)),
  check ((state = 'received') = (assessed_by is null)),
  check ((state = 'refused') = (refusal is not null)),
  check (state <> 'accepted' or scan <> 'infected')
);
create index uploads_paper on uploads (paper_id);
create index uploads_received on uploads (assess_by) where state = 'received';
create index uploads_unscanned on uploads (received_at) where scan = 'waiting';
create unique index uploads_once on uploads (paper_id, check_item_id, file_sha256) where state = 'received';
comment on table uploads is
  'Files that clients send from the status page to a lack named in a summons in force; only a person makes a cure of one.';
comment on column uploads.request_key is 'Made by the page before sending: a form sent twice is one upload.';
comment on column uploads.name is 'What the client''s file was called; seen by staff only.';
comment on column uploads.kind is 'By the content of the file, not by its name.';
comment on column uploads.arrived_on is 'The day of arrival in Warsaw: the day of the cure when it is accepted (art. 64 § 2, art. 57 KPA).';
comment on column uploads.assess_by is 'The day by which the client was told to hear; the office''s own measure.';
comment on column uploads.scan is 'off: no scanner was configured; waiting: it could not be asked yet, and nobody may open the file.';
comment on column uploads.refusal is 'Why it was not taken, from a closed list that the client reads.';
comment on column uploads.note is 'For the office only.';

grant select, insert on uploads to okienko_app;
grant update (scan, scanned_at, threat, state, refusal, note, assessed_at, assessed_by) on uploads to okienko_app;
grant select on uploads to okienko_reader;

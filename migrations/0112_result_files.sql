-- A finished document that was signed outside gets its file, and leaves with it through e-Doręczenia.

create table result_files (
  id uuid primary key,
  result_id uuid not null references results,
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  kind text not null check (kind in ('pdf', 'xml')),
  bytes int not null check (bytes > 0),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  signature text not null check (signature in ('found', 'not-found')),
  scan text not null check (scan in ('off', 'clean')),
  attached_at timestamptz not null,
  attached_by uuid not null references staff,
  replaced_at timestamptz,
  replaced_by uuid references staff,
  replaced_reason text check (btrim(replaced_reason) <> ''),
  check ((replaced_at is null) = (replaced_by is null)),
  check ((replaced_at is null) = (replaced_reason is null))
);
create unique index result_files_current on result_files (result_id) where replaced_at is null;
create index result_files_result on result_files (result_id);
comment on table result_files is 'Files of finished documents, signed outside the program (art. 14 § 1a KPA), as they were attached; a later one replaces an earlier one with a reason, while the document has not left.';
comment on column result_files.name is 'What the file was called; the addressee sees it so.';
comment on column result_files.kind is 'By the content of the file, not by its name.';
comment on column result_files.signature is 'Whether the file carries an electronic signature (PAdES, XAdES). The program does not judge whether the signature is valid.';
comment on column result_files.scan is 'off: no scanner was configured; clean: it found nothing.';

grant select, insert on result_files to okienko_app;
grant update (replaced_at, replaced_by, replaced_reason) on result_files to okienko_app;
grant select on result_files to okienko_reader;

alter table ade_outbox add column file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$');
alter table ade_outbox add column file_name text;
alter table ade_outbox add column file_type text;
alter table ade_outbox drop constraint ade_outbox_check1;
alter table ade_outbox add check (carried_by = 'person' or document_id is not null or file_sha256 is not null);
alter table ade_outbox add check ((file_sha256 is null) = (file_name is null) and (file_sha256 is null) = (file_type is null));
comment on column ade_outbox.file_sha256 is 'The stored file that is sent, of a document made elsewhere; as it was when the letter was queued. Null for a letter printed here.';

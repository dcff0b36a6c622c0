-- Forms that people download from the pages of cards: which files of the store are such, so that no other is ever given out.
create table card_form_files (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('pdf', 'docx', 'odt', 'rtf')),
  bytes int not null check (bytes > 0),
  file_name text not null check (btrim(file_name) <> '' and length(file_name) <= 120),
  scan text not null check (scan in ('off', 'clean')),
  kept_by uuid references staff,
  kept_at timestamptz not null
);
comment on table card_form_files is
  'Files of the store that are forms of service cards, each once by its digest. Never changed or deleted: old editions keep theirs.';
comment on column card_form_files.kind is 'By the content of the file, not by its name.';
comment on column card_form_files.file_name is 'What the file was called when it first came; people see the name in the card.';
comment on column card_form_files.scan is 'off: no scanner was configured when it came.';
comment on column card_form_files.kept_by is 'Null for a file that came with a catalogue taken by the command line.';

grant select, insert on card_form_files to okienko_app;
grant select on card_form_files to okienko_reader;

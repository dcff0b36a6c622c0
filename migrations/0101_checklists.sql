-- The client's own checklist: which edition of a card was asked about and what was answered. Nothing in it says who asked.
create table checklists (
  id uuid primary key,
  code_digest bytea not null unique check (octet_length(code_digest) = 32),
  edition_id uuid not null references card_editions,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  created_at timestamptz not null,
  expires_on date not null
);
create index checklists_expires on checklists (expires_on);
comment on table checklists is
  'Checklists that clients made from the questions of a card; no personal data. Opened by a code, swept after they expire.';
comment on column checklists.code_digest is 'Keyed digest of the printed code; the code itself is not kept.';
comment on column checklists.edition_id is 'The edition whose questions were answered; another may govern the matter by the day of filing.';
comment on column checklists.answers is 'yes, no or unknown by the key of the question.';
comment on column checklists.expires_on is 'The last day on which the code opens it.';
grant select, insert, delete on checklists to okienko_app;
grant select on checklists to okienko_reader;

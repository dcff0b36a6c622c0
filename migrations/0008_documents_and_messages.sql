create table documents (
  id uuid primary key,
  kind text not null,
  paper_id uuid references papers,
  case_id uuid references cases,
  title text not null,
  content jsonb not null,
  content_sha256 text not null,
  template_edition int not null,
  created_at timestamptz not null,
  created_by uuid references staff,
  file_sha256 text,
  pages int,
  bytes int,
  rendered_at timestamptz,
  check ((file_sha256 is null) = (rendered_at is null))
);
create index documents_paper on documents (paper_id) where paper_id is not null;
create index documents_case on documents (case_id) where case_id is not null;
comment on table documents is 'Printed papers: the content frozen in the act''s transaction, drawn once after it, kept with its digest.';

alter table summonses add foreign key (document_id) references documents;
alter table unexamined_leavings add foreign key (note_document_id) references documents, add foreign key (letter_document_id) references documents;
alter table fee_calls add foreign key (document_id) references documents;
alter table handovers add foreign key (document_id) references documents;
alter table results add foreign key (document_id) references documents;

create table document_prints (
  id uuid primary key,
  document_id uuid not null references documents,
  ordinal int not null,
  printed_at timestamptz not null,
  printed_by uuid references staff,
  unique (document_id, ordinal)
);
comment on table document_prints is 'Every print of a document; the second and later ones are marked duplikat.';

create table outgoing_messages (
  id uuid primary key,
  key text not null unique,
  channel text not null check (channel in ('e-mail', 'phone')),
  address text not null,
  template text not null,
  data jsonb not null,
  paper_id uuid references papers,
  state text not null check (state in ('queued', 'sent', 'failed', 'dead')),
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text
);
create index outgoing_messages_queue on outgoing_messages (queued_at) where state in ('queued', 'failed');
comment on table outgoing_messages is 'Notices to clients: each promised once by its key, sent by a job.';

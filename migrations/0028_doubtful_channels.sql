-- What an officer says of a paper that came in a way whose effect is doubtful or none (art. 63 § 1 KPA): fax, e-mail, ePUAP
-- after 31 December 2025.

alter table papers drop constraint papers_channel_check;
alter table papers add constraint papers_channel_check
  check (channel in ('in-person', 'oral', 'post', 'courier', 'drop-box', 'fax', 'e-mail', 'epuap', 'e-delivery'));

create table channel_decisions (
  id uuid primary key,
  paper_id uuid not null references papers,
  decision text not null check (decision in ('accept', 'confirmed', 'inform', 'leave')),
  effect text not null check (effect in ('effective', 'defect', 'doubtful', 'left-unexamined')),
  basis text not null,
  grounds text not null check (btrim(grounds) <> ''),
  filed_on date,
  derivation jsonb not null default '[]',
  document_ids uuid[] not null default '{}',
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  check ((decision in ('accept', 'confirmed')) = (filed_on is not null))
);
create index channel_decisions_paper on channel_decisions (paper_id);
comment on table channel_decisions is 'Each word of an officer on the effect of a way of filing; a person decides, never the program.';
comment on column channel_decisions.decision is
  'accept: effective as it came; confirmed: the sender filed it effectively later; inform: told how to file, still waits; leave: no application.';
comment on column channel_decisions.effect is 'What the procedure says of this way on the day of arrival.';
comment on column channel_decisions.basis is 'Article by which the procedure says so.';
comment on column channel_decisions.filed_on is 'The day from which the terms of the matter run (art. 61 § 3 KPA).';
comment on column channel_decisions.derivation is 'Why terms run from that day, line by line.';
comment on column channel_decisions.document_ids is 'Letters that tell the sender how to file with effect (art. 9 KPA).';

grant select on channel_decisions to okienko_app, okienko_reader;
grant insert on channel_decisions to okienko_app;

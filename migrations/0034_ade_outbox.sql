-- Letters that go out through e-Doręczenia: each with its state, and the proofs that came back.

create table ade_outbox (
  id uuid primary key,
  item_id uuid not null unique references outgoing_items,
  document_id uuid references documents,
  address text not null,
  subject text not null check (btrim(subject) <> ''),
  carried_by text not null check (carried_by in ('program', 'person')),
  state text not null check (state in ('queued', 'sending', 'sent', 'delivered', 'deemed-delivered', 'failed', 'withdrawn')),
  queued_at timestamptz not null,
  queued_by uuid references staff,
  attempts int not null default 0 check (attempts >= 0),
  next_at timestamptz,
  message_id text,
  last_error text,
  failure text,
  check ((state = 'failed') = (failure is not null)),
  check (carried_by = 'person' or document_id is not null)
);
create index ade_outbox_due on ade_outbox (next_at) where next_at is not null;
create index ade_outbox_open on ade_outbox (queued_at) where state in ('queued', 'sending', 'failed');
comment on table ade_outbox is 'Letters sent through e-Doręczenia, one row for each entry of the register of outgoing items; the id is the key under which the service knows the letter.';
comment on column ade_outbox.carried_by is 'program: handed over by the program; person: sent by hand in the mailbox, only its proofs are entered.';
comment on column ade_outbox.next_at is 'When the program next does something with it; null when nothing is left to do.';
comment on column ade_outbox.message_id is 'What the service calls the letter, once it was taken.';
comment on column ade_outbox.last_error is 'Kind of the last trouble with the service, without its words.';
comment on column ade_outbox.failure is 'Why the letter did not go; a person decides what next.';

create table ade_evidences (
  id uuid primary key,
  outbox_id uuid not null references ade_outbox,
  kind text not null check (kind in ('sending', 'opened', 'arrived', 'not-opened', 'failure')),
  number text not null check (btrim(number) <> ''),
  stated_at timestamptz not null,
  arrived_on date,
  opened_on date,
  standing text not null check (standing in ('taken', 'repeated', 'not-taken')),
  why jsonb,
  file_sha256 text,
  recorded_by uuid references staff,
  recorded_at timestamptz not null,
  unique (outbox_id, number),
  check ((standing = 'not-taken') = (why is not null))
);
comment on table ade_evidences is 'Proofs of sending and of receipt (dowód wysłania, dowód otrzymania; art. 40–42 of the act on electronic delivery), as they came; each is kept.';
comment on column ade_evidences.kind is 'sending: proof of sending; opened, arrived, not-opened: grounds of a proof of receipt (art. 41 (1)); failure: it could not be delivered.';
comment on column ade_evidences.stated_at is 'The moment the proof gives.';
comment on column ade_evidences.standing is 'taken: it moved the letter; repeated: it says what was known; not-taken: it cannot be, and why.';
comment on column ade_evidences.why is 'The refusal of the rule, with its values.';
comment on column ade_evidences.recorded_by is 'Who entered it by hand; null when the service gave it.';
comment on column ade_evidences.file_sha256 is 'Digest of the stored file of the proof.';

-- letters sent by e-Doręczenia before: by hand, in the mailbox
insert into ade_outbox (id, item_id, document_id, address, subject, carried_by, state, queued_at, queued_by)
  select gen_random_uuid(), i.id, i.document_id, coalesce(i.ade, ''), i.title, 'person',
    case i.standing when 'delivered' then 'delivered' else 'sent' end, i.entered_at, i.entered_by
  from outgoing_items i where i.way = 'e-delivery';

grant select on ade_outbox, ade_evidences to okienko_app, okienko_reader;
grant insert on ade_outbox, ade_evidences to okienko_app;
grant update (state, attempts, next_at, message_id, last_error, failure) on ade_outbox to okienko_app;
grant update (reference) on outgoing_items to okienko_app;

create table appeal_instructions (
  id uuid primary key,
  case_id uuid not null references cases,
  outcome text not null check (outcome in ('decision', 'order')),
  remedy text not null check (remedy in ('appeal', 'reconsideration', 'court-complaint', 'objection', 'complaint', 'none')),
  authority text,
  days integer check (days > 0),
  mode text,
  waiver text not null check (waiver in ('told', 'not-possible')),
  fee text,
  lines text[] not null check (cardinality(lines) > 0),
  document_ids uuid[] not null,
  given_by uuid not null references staff,
  given_at timestamptz not null,
  check (remedy = 'none' or (days is not null and mode is not null)),
  check (remedy in ('none', 'reconsideration') or authority is not null),
  check (remedy not in ('court-complaint', 'objection') or fee is not null)
);
create index appeal_instructions_case on appeal_instructions (case_id);
comment on table appeal_instructions is 'The instruction that goes with a decision or an order which ends a case (art. 107 § 1 pkt 7 and 9, art. 124 § 1 KPA); never changed, a case decided anew has another.';
comment on column appeal_instructions.outcome is 'Of which act: a decision (art. 104 KPA) or an order (art. 123).';
comment on column appeal_instructions.remedy is 'What is open: appeal, request for reconsideration, complaint to the administrative court, objection, complaint (zażalenie), nothing.';
comment on column appeal_instructions.authority is 'To whom it goes, in the genitive, as it is printed.';
comment on column appeal_instructions.days is 'Days from delivery.';
comment on column appeal_instructions.mode is 'How it is filed, in words: in writing, to the protocol, by e-Doręczenia.';
comment on column appeal_instructions.waiver is 'Whether the right to waive and its effect are told (art. 127a KPA).';
comment on column appeal_instructions.fee is 'What the court asks for, in words (art. 107 § 1 pkt 9 KPA).';
comment on column appeal_instructions.lines is 'The instruction as it is printed, line by line.';
comment on column appeal_instructions.document_ids is 'The letters with it, one to each addressee; empty for a case without a paper.';

grant select on appeal_instructions to okienko_app, okienko_reader;
grant insert on appeal_instructions to okienko_app;

create table appeals (
  id uuid primary key,
  case_id uuid not null references cases,
  party_id uuid not null references paper_party_rows,
  filed_on date not null,
  received_on date not null check (filed_on <= received_on),
  last_day date,
  note text not null check (note in ('none', 'late', 'waived', 'before-delivery')),
  send_by date not null,
  derivation jsonb not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  sent_on date check (sent_on >= received_on),
  sent_by uuid references staff,
  sent_reference text,
  notice_document_id uuid references documents,
  result text check (result in ('upheld', 'changed', 'discontinued', 'remanded', 'inadmissible')),
  result_on date check (result_on >= sent_on),
  result_by uuid references staff,
  check ((sent_on is null) = (sent_by is null)),
  check ((result is null) = (result_on is null)),
  check (result is null or sent_on is not null)
);
create index appeals_case on appeals (case_id);
comment on table appeals is 'Appeals against the decision of a case (art. 127 KPA): taken whenever they come, sent up with the file within seven days (art. 133).';
comment on column appeals.note is 'What the office tells the appeal body; whether the appeal is admissible only that body says (art. 134 KPA).';
comment on column appeals.send_by is 'Last of the seven days from receipt (art. 133 KPA); derivation says why.';
comment on column appeals.notice_document_id is 'The first notice to the parties that an appeal was lodged (art. 131 KPA).';

create table waivers (
  id uuid primary key,
  case_id uuid not null references cases,
  party_id uuid not null references paper_party_rows,
  waived_on date not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  unique (case_id, party_id)
);
comment on table waivers is 'Waivers of the right to appeal, which cannot be taken back (art. 127a KPA).';
comment on column waivers.waived_on is 'The day on which the statement was delivered to the authority.';

create table finality_notes (
  id uuid primary key,
  case_id uuid not null unique references cases,
  final_on date not null,
  derivation jsonb not null,
  document_id uuid not null references documents,
  noted_by uuid not null references staff,
  noted_at timestamptz not null
);
comment on table finality_notes is 'Since when the decision of a case is final, from the deliveries to every party (art. 16 § 1, 127a and 129 KPA).';

grant select on appeals, waivers, finality_notes to okienko_app, okienko_reader;
grant insert on appeals, waivers, finality_notes to okienko_app;
grant update on appeals to okienko_app;

-- What happens to a running case: it stands still, days are not counted, the parties are told of a delay or complain of it.

create table suspensions (
  id uuid primary key,
  case_id uuid not null references cases,
  ground text not null check (ground in ('party-died', 'representative-died', 'capacity-lost', 'preliminary-question', 'party-request')),
  basis text not null,
  suspended_on date not null,
  reasons text not null check (btrim(reasons) <> ''),
  suspended_by uuid not null references staff,
  suspended_at timestamptz not null,
  resumed_on date,
  resumed_why text not null default '',
  resumed_by uuid references staff,
  resumed_at timestamptz,
  check (resumed_on >= suspended_on),
  check ((resumed_on is null) = (resumed_by is null)),
  check ((resumed_on is null) = (resumed_at is null))
);
create unique index suspensions_lasting on suspensions (case_id) where resumed_on is null;
create index suspensions_case on suspensions (case_id);
comment on table suspensions is 'Suspensions of cases (art. 97-103 KPA); the days between both dates are not counted into the term (art. 35 § 5).';
comment on column suspensions.ground is 'Why: by law (art. 97 § 1 pkt 1-4 KPA) or at the request of the party that began the case (art. 98).';
comment on column suspensions.resumed_on is 'The day on which the case was taken up again; null while it stands still.';

create table uncounted_periods (
  id uuid primary key,
  case_id uuid not null references cases,
  reason text not null check (reason in ('party-delay', 'independent-cause', 'statutory-term', 'mediation', 'hybrid-delivery')),
  from_day date not null,
  to_day date,
  note text not null check (btrim(note) <> ''),
  entered_by uuid not null references staff,
  entered_at timestamptz not null,
  ended_by uuid references staff,
  ended_at timestamptz,
  check (to_day >= from_day)
);
create index uncounted_periods_case on uncounted_periods (case_id);
comment on table uncounted_periods is 'Periods not counted into the time to settle (art. 35 § 5 KPA), entered by the officer; suspensions have their own table.';
comment on column uncounted_periods.from_day is 'The day of the event, itself not counted: 2 to 6 November is four days.';
comment on column uncounted_periods.to_day is 'The last day that is not counted; null while the cause lasts.';
comment on column uncounted_periods.note is 'What happened and how it is known.';

create table delay_notices (
  id uuid primary key,
  case_id uuid not null references cases,
  end_before date not null,
  new_date date not null,
  reasons text not null check (btrim(reasons) <> ''),
  timing text not null check (timing in ('before-the-end', 'after-the-end')),
  basis text not null,
  document_ids uuid[] not null check (cardinality(document_ids) > 0),
  notified_on date not null,
  notified_by uuid not null references staff,
  notified_at timestamptz not null,
  check (new_date > end_before)
);
create index delay_notices_case on delay_notices (case_id, notified_at);
comment on table delay_notices is 'Notices that a case will not be settled in time (art. 36 KPA): a new date is a new fact and never moves the statutory end.';
comment on column delay_notices.end_before is 'The end in force when the notice was written: of the law, or of the notice before.';
comment on column delay_notices.timing is 'before-the-end, or after it: a late notice is owed all the same.';
comment on column delay_notices.document_ids is 'The letters as sent, one for each addressee.';

create table reminders (
  id uuid primary key,
  case_id uuid not null references cases,
  paper_id uuid references papers,
  complains text not null check (complains in ('of-inactivity', 'of-length')),
  filed_on date not null,
  end_then date,
  way text not null check (way in ('leave-unexamined', 'forward', 'decide-itself', 'officer')),
  basis text not null,
  last_day date,
  derivation jsonb not null default '[]',
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  forwarded_on date,
  forwarded_to text,
  position text not null default '',
  forwarded_by uuid references staff,
  forwarded_at timestamptz,
  check (forwarded_on >= filed_on),
  check ((forwarded_on is null) = (forwarded_to is null)),
  check ((forwarded_on is null) = (forwarded_by is null))
);
create index reminders_case on reminders (case_id);
comment on table reminders is 'Ponaglenia (art. 37 KPA): always recorded; premature ones are left unexamined, the others go up within seven days.';
comment on column reminders.paper_id is 'The letter in the register by which it came.';
comment on column reminders.end_then is 'The end in force on the day of filing: of the law or of the last notice of delay.';
comment on column reminders.last_day is 'The last day to forward or decide it (art. 37 § 4 and 5 KPA).';
comment on column reminders.position is 'What the office says to it (stanowisko), sent with it and with copies of the file.';

create table exclusions (
  id uuid primary key,
  case_id uuid not null references cases,
  staff_id uuid not null references staff,
  ground text not null,
  effect text not null check (effect in ('by-law', 'on-doubt')),
  basis text not null,
  note text not null check (btrim(note) <> ''),
  replaced_by uuid not null references staff,
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  check (staff_id <> replaced_by),
  unique (case_id, staff_id)
);
comment on table exclusions is 'Officials excluded from a case (art. 24 and 25 KPA) and who was put in their place.';
comment on column exclusions.ground is 'A relation to a party, or another ground of art. 24 § 1 KPA.';

create table withdrawals (
  id uuid primary key,
  case_id uuid not null references cases,
  paper_id uuid references papers,
  form text not null check (form in ('written', 'protocol')),
  withdrawn_on date not null,
  applicants text not null check (applicants in ('all-withdraw', 'others-go-on')),
  other_parties text not null check (other_parties in ('do-not-object', 'object')),
  next text not null check (next in ('discontinue', 'goes-on', 'appeal-withdrawn')),
  basis text not null,
  note text not null default '',
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null
);
create index withdrawals_case on withdrawals (case_id);
comment on table withdrawals is 'Withdrawals of the request in a case (art. 105 § 2, 110 and 137 KPA); the case itself ends by a decision.';
comment on column withdrawals.next is 'discontinue: a decision that ends it; goes-on: for others or because one objects; appeal-withdrawn: the appeal body ends its own.';

grant select on suspensions, uncounted_periods, delay_notices, reminders, exclusions, withdrawals to okienko_app, okienko_reader;
grant insert, update on suspensions, uncounted_periods, reminders to okienko_app;
grant insert on delay_notices, exclusions, withdrawals to okienko_app;

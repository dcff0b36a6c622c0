-- Missed terms given back (art. 58-60 KPA), and papers that are examined after all.

create table restorations (
  id uuid primary key,
  appeal_id uuid references appeals,
  fee_call_id uuid references fee_calls,
  case_id uuid references cases,
  about_paper_id uuid references papers,
  paper_id uuid references papers,
  last_day date not null,
  obstacle_ended_on date not null,
  requested_on date not null check (requested_on > last_day and requested_on >= obstacle_ended_on),
  ask_until date not null,
  derivation jsonb not null,
  decided_by_whom text not null check (decided_by_whom in ('this-office', 'appeal-body')),
  outcome text not null check (outcome in ('granted', 'refused')),
  basis text not null,
  remedy text not null,
  order_sign text not null check (btrim(order_sign) <> ''),
  decided_on date not null check (decided_on >= requested_on),
  grounds text not null check (btrim(grounds) <> ''),
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  check ((appeal_id is null) <> (fee_call_id is null)),
  check ((case_id is null) = (appeal_id is null)),
  check ((about_paper_id is null) = (fee_call_id is null))
);
create index restorations_case on restorations (case_id) where case_id is not null;
create index restorations_about_paper on restorations (about_paper_id) where about_paper_id is not null;
comment on table restorations is 'Orders on requests to restore a missed term (art. 58 KPA): to appeal (art. 59 § 2) or to pay the fee (art. 59 § 1).';
comment on column restorations.paper_id is 'The letter in the register by which the request came.';
comment on column restorations.last_day is 'The last day of the missed term.';
comment on column restorations.ask_until is 'Last of the seven days to ask, from the end of the obstacle (art. 58 § 2 KPA); derivation says why.';
comment on column restorations.decided_by_whom is 'About a term to appeal the appeal body decides (art. 59 § 2 KPA).';
comment on column restorations.remedy is 'What is open against the order.';

create table resumptions (
  id uuid primary key,
  paper_id uuid not null references papers,
  cause text not null check (cause in ('reminder-upheld', 'court-ruling', 'order-set-aside', 'left-without-ground', 'withdrawal-void')),
  basis text not null,
  named text not null check (btrim(named) <> ''),
  state_before text not null,
  decided_by uuid not null references staff,
  decided_at timestamptz not null
);
create index resumptions_paper on resumptions (paper_id);
comment on table resumptions is 'Papers left, returned or withdrawn that are examined after all, with the ruling or finding that says so.';

grant select on restorations, resumptions to okienko_app, okienko_reader;
grant insert on restorations, resumptions to okienko_app;

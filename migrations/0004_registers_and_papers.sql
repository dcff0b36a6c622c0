create table registers (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9-]{2,12}$'),
  name text not null,
  kind text not null check (kind in ('incoming', 'post', 'subject')),
  post_id uuid references posts
);
comment on table registers is 'Registers kept per office and year: RPW, the stand-alone post''s own, complaints, petitions.';

create table register_counters (
  register_id uuid not null references registers,
  year int not null,
  last_number int not null default 0,
  last_at timestamptz not null default '-infinity',
  chain_seq bigint not null default 0,
  chain_head bytea not null default '\x',
  primary key (register_id, year)
) with (fillfactor = 20);
comment on table register_counters is 'The counter row: number, year and time are taken from it in one breath, under its lock. It also carries the head of the register''s audit chain.';

create table visits (
  id uuid primary key,
  window_id uuid not null references windows,
  clerk_id uuid not null references staff,
  started_at timestamptz not null,
  ended_at timestamptz,
  note text not null default ''
);
create index visits_open on visits (window_id) where ended_at is null;
comment on table visits is 'A client at a window, with one or several matters.';

create table cases (
  id uuid primary key,
  unit_id uuid not null references units,
  unit_symbol text not null,
  jrwa_class text not null,
  group_number int,
  number int not null,
  year int not null,
  sign text not null unique,
  sign_folded text not null generated always as (upper(regexp_replace(sign, '[^[:alnum:]]', '', 'g'))) stored,
  title text not null,
  initiated_on date not null,
  founded_at timestamptz not null,
  founded_by uuid not null references staff,
  officer_id uuid references staff,
  statutory_end date,
  internal_target date,
  derivation jsonb not null default '[]',
  on_the_spot text not null default 'no' check (on_the_spot in ('yes', 'no')),
  state text not null check (state in ('open', 'settled', 'closed')),
  outcome text check (outcome in ('decision', 'certificate', 'order', 'other')),
  outcome_note text not null default '',
  settled_on date,
  settled_by uuid references staff,
  settled_at timestamptz,
  check (state = 'open' or (outcome is not null and settled_on is not null and settled_by is not null))
);
create unique index cases_list on cases (unit_symbol, jrwa_class, coalesce(group_number, 0), year, number);
create index cases_open_by_unit on cases (unit_id, statutory_end) where state = 'open';
create index cases_officer on cases (officer_id, statutory_end) where state = 'open';
create index cases_sign_folded on cases (sign_folded text_pattern_ops);
comment on table cases is 'Cases with their sign (znak sprawy): unit, class, number, year; the list of cases is read from here.';
comment on column cases.initiated_on is 'Day of initiation: the day the request reached the authority (art. 61 § 3 KPA).';
comment on column cases.derivation is 'Why the statutory end is that day, line by line.';

create table case_counters (
  unit_symbol text not null,
  jrwa_class text not null,
  group_number int not null default 0,
  year int not null,
  last_number int not null,
  primary key (unit_symbol, jrwa_class, group_number, year)
);
comment on table case_counters is 'Last case number per unit, class, group and year; starts again at 1 each year.';

create table papers (
  id uuid primary key,
  register_id uuid not null references registers,
  number int,
  year int,
  registered_at timestamptz,
  registered_by uuid not null references staff,
  window_id uuid references windows,
  visit_id uuid references visits,
  channel text not null check (channel in ('in-person', 'oral', 'post', 'courier', 'drop-box', 'e-mail', 'e-delivery')),
  arrived_on date not null,
  arrived_at timestamptz,
  posted_on date,
  operator text check (operator in ('designated', 'other')),
  deposited_on date,
  taken_out_on date,
  evidence text,
  letter_date date,
  sender_sign text,
  late_entry_reason text,
  kind text not null default 'application' check (kind in ('application', 'letter', 'supplement', 'complaint', 'petition', 'invoice', 'other')),
  title text not null check (btrim(title) <> ''),
  text text,
  remarks text not null default '',
  applicant_name text not null,
  card_edition_id uuid references card_editions,
  unit_id uuid references units,
  filed_on date not null,
  expected_on date,
  expected_why jsonb not null default '[]',
  delivery_form text check (delivery_form in ('pickup', 'post', 'e-delivery', 'on-the-spot')),
  notify_by text,
  state text not null check (state in ('checking', 'summoned', 'cure-running', 'fee-due', 'complete', 'in-transfer', 'in-unit', 'in-case',
    'left-unexamined', 'closed', 'annulled', 'withdrawn')),
  holder_kind text not null check (holder_kind in ('window', 'shelf', 'transit', 'post', 'client')),
  holder_id uuid not null,
  case_id uuid references cases,
  status_digest bytea not null unique,
  search text not null,
  version int not null default 1
);
create unique index papers_number on papers (register_id, year, number);
create index papers_by_window on papers (window_id, registered_at desc);
create index papers_by_unit on papers (unit_id, registered_at desc);
create index papers_by_state on papers (state, registered_at desc);
create index papers_holder on papers (holder_kind, holder_id, registered_at desc);
create index papers_latest on papers (registered_at desc);
create index papers_sender_sign on papers (sender_sign, letter_date) where sender_sign is not null;
create index papers_case on papers (case_id) where case_id is not null;
create index papers_visit on papers (visit_id) where visit_id is not null;
create index papers_search on papers using gin (search gin_trgm_ops);
comment on table papers is 'Incoming items. Arrival, posting and registration are three different times; the holder is always exactly one.';
comment on column papers.filed_on is 'Legal date of filing: the arrival day, or the day of a cure that came after the term but before the notice was dispatched (NSA I OSK 27/20).';
comment on column papers.expected_on is 'The date promised to the client at the window (seed step 4).';
comment on column papers.holder_id is 'Window, shelf, hand-over, post or party, by holder_kind.';
comment on column papers.search is 'Folded title and names, for the search box.';
comment on column papers.version is 'Raised by every change; a form built on an older version is stale.';

create table register_entries (
  id uuid primary key,
  register_id uuid not null references registers,
  year int not null,
  number int not null check (number > 0),
  registered_at timestamptz not null,
  paper_id uuid not null references papers,
  registered_by uuid not null references staff,
  unique (register_id, year, number),
  unique (register_id, paper_id),
  check (year = extract(year from registered_at at time zone 'Europe/Warsaw'))
);
create index register_entries_paper on register_entries (paper_id);
comment on table register_entries is 'Numbers given, for ever: no row is changed, deleted or used again.';

create table register_annulments (
  entry_id uuid primary key references register_entries,
  reason text not null check (btrim(reason) <> ''),
  annulled_by uuid not null references staff,
  annulled_at timestamptz not null,
  replaced_by uuid references register_entries
);
comment on table register_annulments is 'An entry made by mistake keeps its number and gets a reason.';

create table paper_corrections (
  id uuid primary key,
  paper_id uuid not null references papers,
  reason text not null check (btrim(reason) <> ''),
  before jsonb not null,
  after jsonb not null,
  corrected_by uuid not null references staff,
  corrected_at timestamptz not null
);
create index paper_corrections_paper on paper_corrections (paper_id);
comment on table paper_corrections is 'What a correction changed, with its reason; the number and the time of registration never change.';

create table paper_parties (
  id uuid primary key,
  paper_id uuid not null references papers,
  client_id uuid references clients,
  role text not null check (role in ('applicant', 'proxy', 'representative', 'bringer')),
  position int not null,
  kind text not null check (kind in ('natural', 'organisation')),
  name text not null,
  street text not null default '',
  postal_code text not null default '',
  locality text not null default '',
  country text not null default 'Polska',
  email text,
  phone text,
  ade text,
  proxy_scope text check (proxy_scope in ('full', 'service', 'collection')),
  unique (paper_id, position),
  check ((role = 'proxy') = (proxy_scope is not null))
);
create index paper_parties_client on paper_parties (client_id) where client_id is not null;
comment on table paper_parties is 'Who stands behind a paper, as they were on that day: applicants, proxies, representatives, the person who brought it.';

create table enclosures (
  id uuid primary key,
  paper_id uuid not null references papers,
  position int not null,
  name text not null,
  pages int check (pages > 0),
  form text not null check (form in ('original', 'certified-copy', 'copy', 'shown')),
  returnable text not null check (returnable in ('yes', 'no')),
  returned_on date,
  returned_to text,
  unique (paper_id, position)
);
comment on table enclosures is 'What came with the paper; returnable originals go back at release (seed step 6).';

create table paper_links (
  id uuid primary key,
  paper_id uuid not null references papers,
  related_id uuid not null references papers,
  relation text not null check (relation in ('supplement', 'duplicate', 'replaces')),
  linked_by uuid not null references staff,
  linked_at timestamptz not null,
  check (paper_id <> related_id),
  unique (paper_id, related_id, relation)
);
create index paper_links_related on paper_links (related_id);
comment on table paper_links is 'A supplement to an earlier paper, a duplicate of it, a new entry in place of an annulled one.';

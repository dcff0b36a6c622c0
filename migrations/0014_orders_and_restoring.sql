create table address_searches (
  id uuid primary key,
  paper_id uuid not null references papers,
  searched_on date not null,
  searched_by uuid not null references staff,
  sources text[] not null check (cardinality(sources) > 0),
  note text not null default '',
  contact_note text not null default ''
);
create index address_searches_paper on address_searches (paper_id);
comment on table address_searches is 'Where the office looked for an address that the application does not give (art. 64 § 1 KPA); kept before anybody decides.';
comment on column address_searches.sources is 'What was looked through: earlier cases, clients, registers open to the office, addresses for electronic delivery.';
comment on column address_searches.contact_note is 'How the client was asked for the address, when a telephone or an e-mail was known.';

-- Leaving for want of an address knows no summons and no notice: there is nobody to send it to (art. 64 § 1 KPA).
alter table unexamined_leavings
  alter column summons_id drop not null,
  add column ground text not null default 'uncured' check (ground in ('uncured', 'no-address')),
  add column search_id uuid references address_searches,
  add check ((ground = 'uncured') = (summons_id is not null)),
  add check ((ground = 'no-address') = (search_id is not null)),
  add check (ground = 'uncured' or dispatched_on is null);
comment on column unexamined_leavings.ground is 'uncured: art. 64 § 2 KPA, after a summons; no-address: art. 64 § 1 KPA, at once.';
comment on column unexamined_leavings.search_id is 'The search for the address that found nothing.';

create table restoring_requests (
  id uuid primary key,
  paper_id uuid not null references papers,
  summons_id uuid not null references summonses,
  asked_on date not null,
  came_by text not null check (came_by in ('hand', 'post', 'courier', 'e-delivery', 'drop-box')),
  obstacle_ended_on date not null,
  obstacle text not null check (btrim(obstacle) <> ''),
  supplement_id uuid references papers,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  check (obstacle_ended_on <= asked_on)
);
create index restoring_requests_paper on restoring_requests (paper_id);
comment on table restoring_requests is 'Requests to restore a missed term to remove defects (art. 58 KPA); an order in orders decides each.';
comment on column restoring_requests.asked_on is 'The day that counts for the seven days of art. 58 § 2 KPA: of posting where art. 57 § 5 lets it.';
comment on column restoring_requests.obstacle_ended_on is 'When the obstacle ceased; from this day the seven days run (art. 58 § 2 KPA).';

create table restoring_items (
  request_id uuid not null references restoring_requests,
  check_item_id uuid not null references check_item_rows,
  primary key (request_id, check_item_id)
);
comment on table restoring_items is 'The defects removed together with the request: the act for which the term was set (art. 58 § 2 KPA).';

create table orders (
  id uuid primary key,
  paper_id uuid not null references papers,
  kind text not null check (kind in ('return-unpaid', 'term-restored', 'restoring-refused')),
  fee_call_id uuid references fee_calls,
  restoring_id uuid references restoring_requests,
  sign text not null check (btrim(sign) <> ''),
  grounds text not null default '',
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  document_id uuid not null references documents,
  dispatched_on date,
  dispatch_channel text check (dispatch_channel in ('hand', 'post', 'e-delivery', 'courier')),
  dispatched_by uuid references staff,
  dispatch_reference text not null default '',
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((kind = 'return-unpaid') = (fee_call_id is not null)),
  check ((kind <> 'return-unpaid') = (restoring_id is not null)),
  check ((dispatched_on is null) = (dispatch_channel is null)),
  check (dispatched_on is null or withdrawn_at is null)
);
create unique index orders_fee_call on orders (fee_call_id) where withdrawn_at is null;
create unique index orders_restoring on orders (restoring_id) where withdrawn_at is null;
create index orders_paper on orders (paper_id);
comment on table orders is 'Orders (postanowienia) about one paper, drafted and dispatched here: return for want of the fee (art. 261 § 2 KPA), restoring of a term (art. 59 § 1 KPA).';
comment on column orders.grounds is 'What the officer adds to the reasons that follow from the file (art. 124 § 2 KPA).';
comment on column orders.dispatched_on is 'An order binds the authority from its delivery (art. 110 and 126 KPA); until dispatch it may be taken back.';

grant select on address_searches, restoring_requests, restoring_items, orders to okienko_app, okienko_reader;
grant insert, update on orders to okienko_app;
grant insert on address_searches, restoring_requests, restoring_items to okienko_app;

create table results (
  id uuid primary key,
  case_id uuid not null references cases,
  paper_id uuid not null references papers,
  kind text not null check (kind in ('decision', 'certificate', 'order', 'other')),
  title text not null,
  signed_on date not null,
  signed_by text not null,
  appeal_days int check (appeal_days > 0),
  state text not null check (state in ('in-unit', 'on-the-way', 'on-rack', 'released', 'in-delivery', 'delivered')),
  sent_at timestamptz,
  sent_by uuid references staff,
  arrived_at timestamptz,
  arrived_by uuid references staff,
  window_id uuid references windows,
  shelf_id uuid references shelves,
  slot text,
  delivery text check (delivery in ('pickup', 'on-the-spot', 'post', 'e-delivery', 'courier')),
  dispatched_on date,
  delivered_on date,
  evidence text not null default '',
  recipient_party_id uuid references paper_parties,
  recipient_name text,
  capacity text check (capacity in ('party', 'proxy', 'representative', 'collector')),
  identity_document text check (identity_document in ('id-card', 'passport', 'residence-card', 'mobywatel', 'driving-licence', 'known-in-person', 'none-needed')),
  document_id uuid,
  created_at timestamptz not null,
  check (state not in ('released', 'delivered') or delivered_on is not null),
  check (state <> 'released' or (recipient_name is not null and capacity is not null and identity_document is not null))
);
create index results_case on results (case_id);
create index results_paper on results (paper_id);
create index results_state on results (state, window_id);
create unique index results_slot on results (shelf_id, slot) where state = 'on-rack';
comment on table results is 'Finished documents on their way from the unit to the client; each is delivered once (art. 40, 42, 46 KPA).';
comment on column results.identity_document is 'The kind of document shown, never its number and never a copy.';

create table result_returnables (
  result_id uuid not null references results,
  enclosure_id uuid not null references enclosures,
  returned_at timestamptz not null,
  returned_by uuid not null references staff,
  primary key (result_id, enclosure_id)
);
comment on table result_returnables is 'Originals given back with a document, ticked one by one.';

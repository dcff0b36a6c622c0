create table handovers (
  id uuid primary key,
  year int not null,
  number int,
  from_window_id uuid references windows,
  from_post_id uuid references posts,
  to_post_id uuid not null references posts,
  route text not null check (route in ('chancery', 'direct')),
  state text not null check (state in ('open', 'sent', 'settled')),
  opened_by uuid not null references staff,
  opened_at timestamptz not null,
  sent_by uuid references staff,
  sent_at timestamptz,
  list_digest text,
  document_id uuid,
  unique (year, number),
  check ((from_window_id is null) <> (from_post_id is null)),
  check (state = 'open' or (sent_at is not null and sent_by is not null and number is not null))
);
create unique index handovers_open on handovers (from_window_id, to_post_id) where state = 'open' and from_window_id is not null;
create index handovers_to on handovers (to_post_id, state);
comment on table handovers is 'Hand-over sheets from a window to a chancery or straight to a stand-alone post (seed step 5).';

create table handover_counters (
  year int primary key,
  last_number int not null
);
comment on table handover_counters is 'Numbers of hand-over sheets, taken when the sheet is sent.';

create table handover_items (
  id uuid primary key,
  handover_id uuid not null references handovers,
  paper_id uuid not null references papers,
  position int not null,
  state text not null check (state in ('listed', 'sent', 'received', 'refused', 'missing', 'withdrawn')),
  reason text,
  decided_by uuid references staff,
  decided_at timestamptz,
  unique (handover_id, position),
  check (state not in ('refused', 'missing') or btrim(coalesce(reason, '')) <> ''),
  check (state in ('listed', 'sent') or (decided_by is not null and decided_at is not null))
);
create unique index handover_items_live on handover_items (paper_id) where state in ('listed', 'sent');
create index handover_items_paper on handover_items (paper_id);
comment on table handover_items is 'Papers on a sheet, each acknowledged, refused or missing on its own.';

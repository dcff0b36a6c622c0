create table check_items (
  id uuid primary key,
  paper_id uuid not null references papers,
  position int not null,
  card_item_id uuid references card_items,
  name text not null,
  kind text not null check (kind in ('formal', 'evidence', 'fee', 'courtesy')),
  basis text,
  returnable text not null check (returnable in ('yes', 'no')),
  amount_grosze int,
  mark text not null check (mark in ('unchecked', 'present', 'missing', 'not-applicable', 'known')),
  marked_on date,
  unique (paper_id, position),
  check (kind <> 'formal' or btrim(coalesce(basis, '')) <> '')
);
comment on table check_items is 'The checklist of one paper, copied from its card''s edition; completeness is derived from the marks.';
comment on column check_items.mark is 'What the clerk found; known: the office has it itself and may not ask for it (art. 220 KPA).';

create table summonses (
  id uuid primary key,
  paper_id uuid not null references papers,
  round int not null check (round > 0),
  form text not null check (form in ('receipt', 'letter')),
  days int not null check (days >= 7),
  issued_on date not null,
  issued_by uuid not null references staff,
  delivered_on date,
  delivery text check (delivery in ('hand', 'refused', 'post', 'e-delivery', 'courier')),
  delivery_note text not null default '',
  last_day date,
  derivation jsonb not null default '[]',
  document_id uuid,
  replaced_by uuid references summonses,
  unique (paper_id, round),
  check ((delivered_on is null) = (last_day is null)),
  check (delivered_on is null or delivered_on >= issued_on)
);
create index summonses_running on summonses (last_day) where last_day is not null;
comment on table summonses is 'Summons to remove formal defects (art. 64 § 2 KPA): the term runs from delivery and is never shorter than seven days.';

create table summons_items (
  summons_id uuid not null references summonses,
  check_item_id uuid not null references check_items,
  cured_on date,
  primary key (summons_id, check_item_id)
);
comment on table summons_items is 'The exact defects named in a summons, and the day each was removed.';

create function demand_formal_item() returns trigger language plpgsql as $$
begin
  if not exists (select from check_items c join summonses s on s.paper_id = c.paper_id
      where c.id = new.check_item_id and s.id = new.summons_id and c.kind = 'formal') then
    raise exception 'only a formal lack of the same paper may be summoned for' using errcode = 'OK004';
  end if;
  return new;
end $$;
create trigger summons_items_formal before insert or update on summons_items
  for each row execute function demand_formal_item();

create table unexamined_leavings (
  id uuid primary key,
  paper_id uuid not null references papers,
  summons_id uuid not null references summonses,
  reason text not null,
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  note_document_id uuid,
  letter_document_id uuid,
  dispatched_on date,
  dispatch_channel text check (dispatch_channel in ('hand', 'post', 'e-delivery', 'courier')),
  dispatched_by uuid references staff,
  dispatch_reference text not null default '',
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((dispatched_on is null) = (dispatch_channel is null))
);
create unique index unexamined_leavings_live on unexamined_leavings (paper_id) where withdrawn_at is null;
comment on table unexamined_leavings is 'An officer''s act of leaving an application unexamined; a cure before dispatch withdraws it (NSA I OSK 27/20), after dispatch only one posted in time (art. 57 § 5 KPA).';

create table fee_calls (
  id uuid primary key,
  paper_id uuid not null references papers,
  check_item_id uuid not null references check_items,
  amount_grosze int not null check (amount_grosze > 0),
  what text not null,
  days int not null check (days between 7 and 14),
  issued_on date not null,
  issued_by uuid not null references staff,
  delivered_on date,
  last_day date,
  derivation jsonb not null default '[]',
  paid_on date,
  outcome text check (outcome in ('paid', 'waived', 'returned')),
  outcome_note text not null default '',
  decided_by uuid references staff,
  document_id uuid
);
create index fee_calls_paper on fee_calls (paper_id);
comment on table fee_calls is 'Calls to pay a fee due in advance (art. 261 KPA): 7 to 14 days, never the sanction of art. 64 § 2.';

create table shelves (
  id uuid primary key,
  service_point_id uuid not null references service_points,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('waiting', 'release'))
);
comment on table shelves is 'Shelves where incomplete papers wait, and racks where finished documents wait.';

create table shelf_places (
  id uuid primary key,
  paper_id uuid not null references papers,
  shelf_id uuid not null references shelves,
  place text not null,
  placed_at timestamptz not null,
  placed_by uuid not null references staff,
  taken_at timestamptz
);
create unique index shelf_places_paper on shelf_places (paper_id) where taken_at is null;
create unique index shelf_places_taken on shelf_places (shelf_id, place) where taken_at is null;
comment on table shelf_places is 'Where an incomplete paper physically waits (seed step 3).';

-- What goes out: the register of outgoing items (RPWyp), numbered as the register of incoming ones is, and what return slips
-- say of each letter.

alter table registers drop constraint registers_kind_check;
alter table registers add constraint registers_kind_check check (kind in ('incoming', 'post', 'subject', 'outgoing'));
insert into registers (id, code, name, kind)
  values ('01940000-0000-7000-8000-000000000024', 'RPWYP', 'Rejestr przesyłek wychodzących', 'outgoing');
create unique index registers_outgoing on registers (kind) where kind = 'outgoing';

create table outgoing_items (
  id uuid primary key,
  register_id uuid not null references registers,
  year int not null,
  number int not null check (number > 0),
  entered_at timestamptz not null,
  entered_by uuid not null references staff,
  window_id uuid references windows,
  paper_id uuid not null references papers,
  case_id uuid references cases,
  document_id uuid references documents,
  subject_kind text not null check (subject_kind in ('summons', 'fee-call', 'leaving', 'order', 'result')),
  subject_id uuid not null,
  title text not null check (btrim(title) <> ''),
  letter_on date not null,
  addressee text not null check (btrim(addressee) <> ''),
  street text not null default '',
  postal_line text not null default '',
  ade text,
  way text not null check (way in ('hand', 'post', 'courier', 'e-delivery')),
  dispatched_on date not null,
  reference text not null default '',
  standing text not null check (standing in ('sent', 'waiting', 'delivered', 'undelivered')),
  delivered_on date,
  effect text check (effect in ('actual', 'deemed')),
  term_from date,
  doubts text[] not null default '{}',
  derivation jsonb not null default '[]',
  unique (register_id, year, number),
  check (year = extract(year from entered_at at time zone 'Europe/Warsaw')),
  check ((standing = 'delivered') = (delivered_on is not null)),
  check ((delivered_on is null) = (effect is null) and (delivered_on is null) = (term_from is null)),
  check (delivered_on is null or delivered_on between dispatched_on and term_from)
);
create index outgoing_items_document on outgoing_items (document_id) where document_id is not null;
create index outgoing_items_subject on outgoing_items (subject_id);
create index outgoing_items_paper on outgoing_items (paper_id);
create index outgoing_items_day on outgoing_items (dispatched_on);
comment on table outgoing_items is 'The register of outgoing items (RPWyp): one row for each letter and addressee; nothing is deleted or renumbered.';
comment on column outgoing_items.subject_id is 'The summons, call to pay, leaving, order or finished document that goes out, by subject_kind.';
comment on column outgoing_items.letter_on is 'The date on the letter.';
comment on column outgoing_items.dispatched_on is 'The day the letter left the office; the year of the number is that of the entry.';
comment on column outgoing_items.reference is 'Number of the registered letter, of the proof of sending, of the courier''s list.';
comment on column outgoing_items.standing is 'waiting: notices were left; undelivered: it came back and proves no delivery, a person decides.';
comment on column outgoing_items.delivered_on is 'The day of delivery in law (art. 42–47 KPA, art. 42 of the act on electronic delivery).';
comment on column outgoing_items.term_from is 'The day from which the addressee''s terms run; later than delivered_on only where a fiction ended on a free day.';
comment on column outgoing_items.doubts is 'What only a person may settle before the delivery is relied on.';
comment on column outgoing_items.derivation is 'Why the day of delivery is that day, line by line.';

create table return_slips (
  id uuid primary key,
  item_id uuid not null references outgoing_items,
  outcome text not null check (outcome in ('received', 'refused', 'noticed', 'sent-back', 'undeliverable')),
  on_day date,
  taker text check (taker in ('addressee', 'authorised', 'household-member', 'neighbour', 'caretaker')),
  taker_notice text check (taker_notice in ('left', 'not-left')),
  first_notice date,
  second_notice date,
  standing text not null check (standing in ('waiting', 'delivered', 'undelivered')),
  why text,
  stored_until date,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  check ((standing = 'undelivered') = (why is not null))
);
create index return_slips_item on return_slips (item_id);
comment on table return_slips is 'What return slips (zwrotki) say, as entered; each is kept, also one that proves too little (art. 42–47 KPA).';
comment on column return_slips.why is 'Why the slip proves no delivery.';

create function enter_outgoing(p_item jsonb)
  returns table (year int, number int, entered_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_register uuid;
  v_code text;
  v_taken record;
  v_payload text;
  v_hash bytea;
begin
  select r.id, r.code into v_register, v_code from registers r where r.kind = 'outgoing';
  select * into v_taken from take_numbers(v_register, 1);
  v_payload := jsonb_build_object('seq', v_taken.chain_seq + 1, 'at', v_taken.at, 'act', 'outgoing.enter', 'actor', p_item ->> 'entered_by',
    'register', v_code, 'item', p_item ->> 'id', 'year', v_taken.year, 'number', v_taken.first_number)::text;
  v_hash := sha256(v_taken.chain_head || convert_to(v_payload, 'UTF8'));
  insert into audit_log values (v_code || '/' || v_taken.year, v_taken.chain_seq + 1, v_taken.at, v_payload, v_taken.chain_head, v_hash);
  insert into outgoing_items select * from jsonb_populate_record(null::outgoing_items, p_item || jsonb_build_object(
    'register_id', v_register, 'year', v_taken.year, 'number', v_taken.first_number, 'entered_at', v_taken.at));
  update register_counters c set last_number = v_taken.first_number, last_at = v_taken.at,
      chain_seq = v_taken.chain_seq + 1, chain_head = v_hash
    where c.register_id = v_register and c.year = v_taken.year;
  return query select v_taken.year, v_taken.first_number, v_taken.at;
end $$;
comment on function enter_outgoing(jsonb) is 'Enters one letter in the register of outgoing items: number, year and time in one breath; called last in its act.';
revoke all on function enter_outgoing(jsonb) from public;
grant execute on function enter_outgoing(jsonb) to okienko_app;

grant select on outgoing_items, return_slips to okienko_app, okienko_reader;
grant update (standing, delivered_on, effect, term_from, doubts, derivation) on outgoing_items to okienko_app;
grant insert on return_slips to okienko_app;

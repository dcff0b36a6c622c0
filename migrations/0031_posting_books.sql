-- The posting book (książka nadawcza): the list with which letters are handed to the operator, who stamps it.
create table posting_books (
  id uuid primary key,
  operator text not null check (btrim(operator) <> ''),
  operator_kind text not null check (operator_kind in ('designated', 'other')),
  posting_day date not null,
  state text not null check (state in ('open', 'closed', 'accepted')),
  year int,
  number int check (number > 0),
  document_id uuid references documents,
  opened_by uuid not null references staff,
  opened_at timestamptz not null,
  closed_by uuid references staff,
  closed_at timestamptz,
  accepted_on date,
  accepted_by text,
  remarks text not null default '',
  noted_by uuid references staff,
  noted_at timestamptz,
  unique (operator, year, number),
  check ((state = 'open') = (number is null)),
  check ((number is null) = (year is null) and (number is null) = (document_id is null)
    and (number is null) = (closed_by is null) and (number is null) = (closed_at is null)),
  check ((state = 'accepted') = (accepted_on is not null)),
  check ((accepted_on is null) = (accepted_by is null) and (accepted_on is null) = (noted_by is null)
    and (accepted_on is null) = (noted_at is null))
);
create unique index posting_books_open on posting_books (operator, posting_day) where state = 'open';
create index posting_books_day on posting_books (posting_day);
comment on table posting_books is 'Posting books: one list of letters for one operator and day; closed once, with a number of its operator and year.';
comment on column posting_books.operator_kind is 'designated: its stamp is the day of posting in law (art. 57 § 5 pkt 2 KPA).';
comment on column posting_books.accepted_on is 'The day on the operator''s stamp; accepted_by: the office and the person who stamped it.';

create table posting_book_counters (
  operator text not null,
  year int not null,
  last_number int not null,
  primary key (operator, year)
);
comment on table posting_book_counters is 'Numbers of posting books of an operator and year, taken when the book is closed.';

create table posting_lines (
  id uuid primary key,
  book_id uuid not null references posting_books,
  item_id uuid not null references outgoing_items,
  state text not null check (state in ('listed', 'taken-out', 'posted', 'refused')),
  position int check (position > 0),
  mass_grams int check (mass_grams > 0),
  size text check (size in ('S', 'M', 'L')),
  fee int check (fee >= 0),
  reason text,
  added_by uuid not null references staff,
  added_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  unique (book_id, position),
  check (state not in ('taken-out', 'refused') or btrim(coalesce(reason, '')) <> ''),
  check ((state = 'listed') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index posting_lines_live on posting_lines (item_id) where state in ('listed', 'posted');
create index posting_lines_book on posting_lines (book_id);
create index outgoing_items_unposted on outgoing_items (dispatched_on) where way = 'post' and standing = 'sent';
create index posting_lines_item on posting_lines (item_id);
comment on table posting_lines is 'Letters of a posting book; one taken out or refused by the operator waits for another book.';
comment on column posting_lines.position is 'The place on the printed list, given when the book is closed; ordinary letters are counted and have none.';
comment on column posting_lines.fee is 'In grosze; empty where the operator settles by contract.';

create function keep_closed_book() returns trigger language plpgsql as $$
declare
  v_state text;
begin
  select b.state into v_state from posting_books b where b.id = new.book_id;
  if v_state = 'open' then
    return new;
  end if;
  if tg_op = 'INSERT' or v_state = 'accepted' or new.state = 'taken-out'
    or (new.book_id, new.item_id, new.position, new.mass_grams, new.size, new.fee)
      is distinct from (old.book_id, old.item_id, old.position, old.mass_grams, old.size, old.fee) then
    raise exception 'a closed posting book does not change';
  end if;
  return new;
end $$;
comment on function keep_closed_book() is 'After closing only the operator''s answer is added to a line, and after that nothing.';
create trigger posting_lines_closed before insert or update on posting_lines for each row execute function keep_closed_book();

alter table outgoing_items add column posted_on date;
alter table outgoing_items add check (posted_on is null or (way = 'post' and posted_on >= dispatched_on));
comment on column outgoing_items.posted_on is 'The day on which the designated operator accepted the letter, by the stamp on the posting book (art. 57 § 5 pkt 2 KPA).';

grant select on posting_books, posting_book_counters, posting_lines to okienko_app, okienko_reader;
grant insert, update on posting_books, posting_book_counters, posting_lines to okienko_app;
grant update (posted_on) on outgoing_items to okienko_app;

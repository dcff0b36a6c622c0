-- How a letter is handed to the operator, numbers of registered letters that are never given twice, and letters of a
-- procedure that wait to be sent.
alter table outgoing_items add column service text check (service in ('registered-with-slip', 'registered', 'ordinary'));
update outgoing_items set service = 'registered-with-slip' where way = 'post';
alter table outgoing_items add check ((way = 'post') = (service is not null));
comment on column outgoing_items.service is 'How a letter sent by post is handed to the operator; only one with a slip comes back with a proof of delivery.';

alter table outgoing_items drop constraint outgoing_items_subject_kind_check;
alter table outgoing_items add constraint outgoing_items_subject_kind_check
  check (subject_kind in ('summons', 'fee-call', 'leaving', 'order', 'result', 'letter', 'appeal'));
comment on column outgoing_items.subject_id is 'The summons, call to pay, leaving, order, finished document, appeal, or printed letter that goes out, by subject_kind.';

create table posting_numbers (
  number text primary key,
  item_id uuid not null references outgoing_items deferrable initially deferred,
  given_by uuid not null references staff,
  given_at timestamptz not null
);
insert into posting_numbers (number, item_id, given_by, given_at)
  select case when digits ~ '^\d{18}$' then '00' || digits else digits end, id, entered_by, entered_at
  from (select regexp_replace(upper(reference), '[\s()-]', '', 'g') as digits, id, entered_by, entered_at
    from outgoing_items where way = 'post') i
  where digits ~ '^(\d{18}|\d{20}|R[A-Z]\d{9}[A-Z]{2})$'
  order by entered_at
  on conflict do nothing;
create index posting_numbers_item on posting_numbers (item_id);
comment on table posting_numbers is 'Numbers of registered letters that were given: each to one letter, once and for all.';
comment on column posting_numbers.number is 'As the operator reads it: digits and letters only, a domestic one with its identifier 00.';

create index documents_letters on documents (created_at) where kind in ('delay-notice', 'reminder-forwarding', 'notice', 'order');

grant select, insert on posting_numbers to okienko_app;
grant select on posting_numbers to okienko_reader;

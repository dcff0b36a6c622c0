-- Cards are looked at again and again: each has an owner by position and a day until which it is to be looked at.
create table card_reviews (
  card_id uuid primary key references service_cards,
  owner_position text not null check (btrim(owner_position) <> ''),
  interval_months int not null check (interval_months between 1 and 36),
  last_reviewed_on date not null,
  next_review_on date not null check (next_review_on > last_reviewed_on),
  planned_by uuid references staff,
  planned_at timestamptz not null
);
comment on table card_reviews is 'Who keeps a card, how often it is looked at, and when it was last.';
comment on column card_reviews.owner_position is 'The position of the people who keep it, as in staff.position: whoever holds it, so that it survives a change of people.';
comment on column card_reviews.planned_by is 'Null for what was loaded with the office.';

create table card_review_acts (
  id uuid primary key,
  card_id uuid not null references service_cards,
  edition int not null,
  reviewed_on date not null,
  reviewed_by uuid not null references staff,
  reviewed_at timestamptz not null,
  remark text,
  next_review_on date not null
);
create index card_review_acts_card on card_review_acts (card_id, reviewed_at desc);
comment on table card_review_acts is 'Each time a card was looked at and left as it is. Only added to.';
comment on column card_review_acts.edition is 'The edition in force that day, which was looked at.';

-- a card released by people was looked at on that day; one loaded from a file was not
create view card_dues with (security_invoker = true) as
  select r.card_id, r.owner_position, r.interval_months,
    greatest(r.last_reviewed_on, (p.at at time zone 'Europe/Warsaw')::date) as last_reviewed_on,
    greatest(r.next_review_on, ((p.at at time zone 'Europe/Warsaw')::date + make_interval(months => r.interval_months))::date)
      as due_on
  from card_reviews r left join lateral (select max(e.published_at) as at from card_editions e
    where e.card_id = r.card_id and e.published_by is not null) p on true;
comment on view card_dues is 'Until which day each card is to be looked at: an interval after it was last looked at or released by people.';

create table digest_card_lines (
  digest_id uuid not null references digests,
  card_id uuid not null references service_cards,
  step text not null check (step in ('due-soon', 'overdue')),
  due_on date not null,
  primary key (digest_id, card_id, step)
);
create index digest_card_lines_card on digest_card_lines (card_id, step);
comment on table digest_card_lines is 'Which card its keeper was reminded of, at which step and for which day: each is said once.';

grant select on card_reviews, card_review_acts, card_dues, digest_card_lines to okienko_app, okienko_reader;
grant insert on card_reviews, card_review_acts, digest_card_lines to okienko_app;
grant update (owner_position, interval_months, last_reviewed_on, next_review_on, planned_by, planned_at) on card_reviews to okienko_app;

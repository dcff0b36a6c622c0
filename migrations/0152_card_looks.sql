-- A card counts as looked at from the day on which a released edition begins: one that is to come, or was called off, says
-- nothing about the edition that people read today.
drop view card_dues;

create view card_looks with (security_invoker = true) as
  select r.card_id, null::date as since, r.last_reviewed_on as looked_on, r.next_review_on as due_on
  from card_reviews r
  union all
  select r.card_id, e.valid_from, (e.published_at at time zone 'Europe/Warsaw')::date,
    ((e.published_at at time zone 'Europe/Warsaw')::date + make_interval(months => r.interval_months))::date
  from card_reviews r join card_editions e on e.card_id = r.card_id
  where e.published_by is not null and (e.valid_to is null or e.valid_to >= e.valid_from);
comment on view card_looks is 'Looks at each kept card: the recorded one, and each edition released by people and not called off.';
comment on column card_looks.since is 'The first day on which the look counts; null: always.';
comment on column card_looks.due_on is 'Until which day the card is to be looked at after it.';

create function card_dues_on(on_day date)
  returns table (card_id uuid, owner_position text, interval_months int, last_reviewed_on date, due_on date)
  stable language sql as $$
  select r.card_id, r.owner_position, r.interval_months, max(l.looked_on), max(l.due_on)
  from card_reviews r join card_looks l on l.card_id = r.card_id
  where l.since is null or l.since <= on_day
  group by r.card_id
$$;
comment on function card_dues_on(date) is 'Until which day each kept card is to be looked at, as one knows it on a day.';

grant select on card_looks to okienko_app, okienko_reader;

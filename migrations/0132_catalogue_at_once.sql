-- The public catalogue and its search, over as many cards as a large city has: what they read of every edition stands in
-- columns of its own, for unpacking two thousand contents twice a second was most of their time.
create or replace function freeze_published_edition() returns trigger language plpgsql as $$
declare
  -- the last day may change; the others are made of the content, which may not, and are not made yet when this is asked
  free constant text[] := array['valid_to', 'for_whom', 'life_events'];
begin
  if old.state = 'published' and (to_jsonb(new) - free is distinct from to_jsonb(old) - free or tg_op = 'DELETE') then
    raise exception 'a published edition is frozen' using errcode = 'OK001';
  end if;
  return new;
end $$;

alter table card_editions
  add column for_whom text generated always as (content ->> 'forWhom') stored,
  add column life_events jsonb not null generated always as (coalesce(content -> 'lifeEvents', '[]')) stored;
comment on column card_editions.for_whom is 'Of the content: who may use the service, for the catalogue.';
comment on column card_editions.life_events is 'Of the content: the situations of life behind which the catalogue shows the card.';

-- a symbol typed whole is looked for among those of today and before; each search folded every one of them
create index card_symbols_folded on card_symbols (public.fold(symbol));
comment on index card_symbols_folded is 'A symbol as people type it: in any case, without its marks.';
drop index service_cards_symbol_folded;

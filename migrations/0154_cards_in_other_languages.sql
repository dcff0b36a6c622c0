-- What a card says in short in English and Ukrainian, for the lists and the search of the portal.
create or replace function freeze_published_edition() returns trigger language plpgsql as $$
declare
  -- the last day may change; the others are made of the content, which may not, and are not made yet when this is asked
  free constant text[] := array['valid_to', 'for_whom', 'life_events', 'translations'];
begin
  if old.state = 'published' and (to_jsonb(new) - free is distinct from to_jsonb(old) - free or tg_op = 'DELETE') then
    raise exception 'a published edition is frozen' using errcode = 'OK001';
  end if;
  return new;
end $$;

alter table card_editions add column translations jsonb generated always as (content -> 'translations') stored;
comment on column card_editions.translations is 'Of the content: the card in short in other languages; null in editions written before there were any.';

create or replace function note_card_words() returns trigger language plpgsql as $$
begin
  with told (value, weight) as (values
    (new.title, 1.0), (new.content ->> 'keywords', 1.0), (new.content ->> 'everydayWords', 1.0),
    (new.content #>> '{translations,en,title}', 1.0), (new.content #>> '{translations,en,words}', 1.0),
    (new.content #>> '{translations,uk,title}', 1.0), (new.content #>> '{translations,uk,words}', 1.0),
    (new.content ->> 'whatYouGet', 0.5), (new.content #>> '{unit,name}', 0.5), (new.content ->> 'forWhom', 0.3)),
  found as (select word, max(weight) as weight from told, words_of(told.value) word group by word),
  kept as (insert into search_words (word) select word from found order by word on conflict do nothing)
  insert into card_words (word, edition_id, weight) select word, new.id, weight from found;
  return null;
end $$;

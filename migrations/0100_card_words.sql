-- Services are found by the words of people, with their endings and their slips: „chcę wyciąć drzewo”, „wycinka drzew”.
create table search_words (
  word text primary key
);
create index search_words_alike on search_words using gin (word gin_trgm_ops);
comment on table search_words is 'Every word that stands in a published edition, folded, once: what is typed is compared with these and not with whole texts.';

create table card_words (
  word text not null references search_words,
  edition_id uuid not null references card_editions,
  weight real not null check (weight > 0 and weight <= 1),
  primary key (word, edition_id)
);
comment on table card_words is 'Which words an edition holds. Written with the edition by its trigger, so that what is published is found at once.';
comment on column card_words.weight is 'What a word tells of the service: 1 in its title, keywords and everyday words, less in other texts.';

create function words_of(value text) returns setof text
  language sql immutable parallel safe strict
  as $$ select distinct word from regexp_split_to_table(public.fold(value), '[^[:alnum:]]+') word where length(word) >= 3 $$;
comment on function words_of(text) is 'The words of a text, folded, of three signs at least.';

create function note_card_words() returns trigger language plpgsql as $$
begin
  with told (value, weight) as (values
    (new.title, 1.0), (new.content ->> 'keywords', 1.0), (new.content ->> 'everydayWords', 1.0),
    (new.content ->> 'whatYouGet', 0.5), (new.content #>> '{unit,name}', 0.5), (new.content ->> 'forWhom', 0.3)),
  found as (select word, max(weight) as weight from told, words_of(told.value) word group by word),
  kept as (insert into search_words (word) select word from found order by word on conflict do nothing)
  insert into card_words (word, edition_id, weight) select word, new.id, weight from found;
  return null;
end $$;
create trigger card_editions_words after insert on card_editions for each row execute function note_card_words();

grant select on search_words, card_words to okienko_app, okienko_reader;
grant insert on search_words, card_words to okienko_app;

-- editions published before this
insert into search_words (word)
  select distinct word from card_editions e, words_of(concat_ws(' ', e.title, e.content ->> 'keywords', e.content ->> 'everydayWords',
    e.content ->> 'whatYouGet', e.content #>> '{unit,name}', e.content ->> 'forWhom')) word;
insert into card_words (word, edition_id, weight)
  select word, e.id, max(told.weight)
  from card_editions e,
    lateral (values (e.title, 1.0), (e.content ->> 'keywords', 1.0), (e.content ->> 'everydayWords', 1.0),
      (e.content ->> 'whatYouGet', 0.5), (e.content #>> '{unit,name}', 0.5), (e.content ->> 'forWhom', 0.3)) told (value, weight),
    words_of(told.value) word
  group by word, e.id;

-- Symbols of cards change, cards stay: an old symbol leads to its card for ever and is never given to another one.
create table card_symbols (
  symbol text primary key,
  card_id uuid not null references service_cards,
  since date not null,
  until date,
  check (until is null or until >= since - 1)
);
create unique index card_symbols_any_case on card_symbols (upper(symbol));
create index card_symbols_of_card on card_symbols (card_id);
comment on table card_symbols is 'Every symbol that a card has or had. A symbol belongs to one card for ever; only its days change.';
comment on column card_symbols.since is 'The first day of the first edition under this symbol.';
comment on column card_symbols.until is 'The last day of the last edition under this symbol; null while there is no end, the day before since when it was called off.';
comment on column service_cards.symbol is 'The symbol of the edition in force today, or the last one that was; the others lie in card_symbols.';
insert into card_symbols (symbol, card_id, since)
  select c.symbol, c.id, coalesce((select min(e.valid_from) from card_editions e where e.card_id = c.id),
    (c.created_at at time zone 'Europe/Warsaw')::date) from service_cards c;
grant select on card_symbols to okienko_app, okienko_reader;
grant insert on card_symbols to okienko_app;
grant update (since, until) on card_symbols to okienko_app;
grant update (symbol) on service_cards to okienko_app;

-- One coming edition is called off: the one before it goes on until the day it was released for.
alter table card_editions add column released_to date;
comment on column card_editions.released_to is 'The last day it was released for, whatever ended it sooner; null: until further notice.';
alter table card_editions disable trigger card_editions_frozen;
update card_editions e set released_to = e.valid_to
  where e.valid_to is not null and not exists (select from card_editions n where n.card_id = e.card_id and n.valid_from = e.valid_to + 1);
alter table card_editions enable trigger card_editions_frozen;

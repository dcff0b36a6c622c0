-- The page of a card looks for its symbol in any case; it read every card for that.
create index service_cards_any_case on service_cards (upper(symbol));
comment on index service_cards_any_case is 'A card by its symbol as it stands in an address, in any case.';

-- The public search reads only the entries of the words that were asked, and a symbol typed whole by its index: over two
-- thousand cards it read all fifty thousand entries and folded every symbol.
create index card_words_told on card_words (word) include (edition_id, weight);
comment on index card_words_told is 'Which editions hold a word and what it tells of them, without a look into the table.';
create index service_cards_symbol_folded on service_cards (public.fold(symbol));
comment on index service_cards_symbol_folded is 'A symbol as people type it: in any case, without its marks.';

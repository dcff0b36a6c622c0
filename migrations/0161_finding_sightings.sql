-- Contradictions in the words of cards as the last night's check found them, so that the coordinator sees new ones.
create table finding_sightings (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  card_symbol text not null,
  first_seen_on date not null
);
comment on table finding_sightings is 'Contradictions that stood in the last night''s check; one that is gone leaves its row.';
comment on column finding_sightings.digest is 'Of the card, the place, the words and the fact, as in finding_verdicts.';
comment on column finding_sightings.card_symbol is 'The card it stands in, or the key of a draft without a symbol.';
comment on column finding_sightings.first_seen_on is 'The day of the check that found it first.';
grant select on finding_sightings to okienko_app, okienko_reader;
grant insert, delete on finding_sightings to okienko_app;

-- A note of finality falls when the term to appeal is restored (art. 16 § 1 and 58 KPA): it stays, marked, and may be followed by another.
alter table finality_notes add column overtaken_on date, add column overtaken_basis text,
  add constraint finality_notes_overtaken check ((overtaken_on is null) = (overtaken_basis is null)),
  drop constraint finality_notes_case_id_key;
create unique index finality_notes_in_force on finality_notes (case_id) where overtaken_on is null;
create index finality_notes_case on finality_notes (case_id);
comment on column finality_notes.overtaken_on is 'The day since which the note is known to be no longer true; empty while it holds.';
comment on column finality_notes.overtaken_basis is 'The article by which the note fell.';
grant update (overtaken_on, overtaken_basis) on finality_notes to okienko_app;

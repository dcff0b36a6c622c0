-- What a digest tells of later editions of cards: matters in progress about which a person is to decide.
create table digest_edition_lines (
  digest_id uuid not null references digests,
  paper_id uuid not null references papers,
  edition_id uuid not null references card_editions,
  primary key (digest_id, paper_id, edition_id)
);
create index digest_edition_lines_matter on digest_edition_lines (paper_id, edition_id);
comment on table digest_edition_lines is 'Of which matter, and of which later edition of its card, a person was told that it waits for a decision: each is said once.';
comment on column digest_edition_lines.edition_id is 'The edition to decide about; another one later is told of anew.';
grant select on digest_edition_lines to okienko_app, okienko_reader;
grant insert on digest_edition_lines to okienko_app;

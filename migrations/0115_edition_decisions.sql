-- A law that takes in pending matters, or a correction of a published edition, is applied to each matter by a person, or not at all.
create table edition_decisions (
  id uuid primary key,
  paper_id uuid not null references papers,
  edition_id uuid not null references card_editions,
  from_edition_id uuid not null references card_editions,
  decision text not null check (decision in ('applied', 'declined')),
  basis text,
  reason text,
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  unique (paper_id, edition_id),
  check (decision = 'applied' or btrim(coalesce(reason, '')) <> '')
);
comment on table edition_decisions is
  'Whether a later edition of its card was applied to a matter filed before it. One decision for a matter and an edition; only added to.';
comment on column edition_decisions.edition_id is 'The later edition that was decided about.';
comment on column edition_decisions.from_edition_id is 'The edition that governed the matter until then.';
comment on column edition_decisions.basis is 'The provision that takes in pending matters, or what was wrong in the edition corrected; as the card said it.';
comment on column edition_decisions.reason is 'Why it was not applied; a remark where it was.';
comment on column edition_decisions.changes is 'Sentences: what the edition changes in behaviour, as the officer saw it.';
grant select on edition_decisions to okienko_app, okienko_reader;
grant insert on edition_decisions to okienko_app;

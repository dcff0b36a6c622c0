-- Who entered the proceedings in the place of a party that died (art. 30 § 4–5 KPA). The dead party stays as a row of the paper.
create table successions (
  id uuid primary key,
  paper_id uuid not null references papers,
  party_id uuid not null references paper_party_rows,
  successor_id uuid not null references paper_party_rows,
  kind text not null check (kind in ('heir', 'estate-manager', 'estate-curator')),
  since date not null,
  proof text not null check (btrim(proof) <> ''),
  named_by uuid not null references staff,
  named_at timestamptz not null,
  unique (party_id, successor_id),
  check (party_id <> successor_id)
);
create index successions_paper on successions (paper_id);
create index successions_successor on successions (successor_id);
comment on table successions is 'Who entered the proceedings in the place of a party that died (art. 30 § 4–5 KPA); only added to.';
comment on column successions.party_id is 'The party that died; nothing is addressed to it any more.';
comment on column successions.successor_id is 'The party of the paper that came in its place; an heir may have been a party before.';
comment on column successions.kind is 'heir: successor of the right (§ 4); estate-manager and estate-curator: of an estate that nobody took over yet (§ 5).';
comment on column successions.since is 'The day from which the successor takes part in the proceedings.';
comment on column successions.proof is 'What proves it: an order of a court, a notary''s deed of inheritance.';
grant select on successions to okienko_app, okienko_reader;
grant insert on successions to okienko_app;

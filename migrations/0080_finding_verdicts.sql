-- What people said of contradictions that the finder showed: a place that is in order is not shown again.
create table finding_verdicts (
  id uuid primary key,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  card_symbol text not null,
  why text not null,
  excerpt text not null,
  reason text not null check (btrim(reason) <> ''),
  said_by uuid not null references staff,
  said_at timestamptz not null
);
comment on table finding_verdicts is 'Contradictions that a person looked at and found to be none, with the reason.';
comment on column finding_verdicts.digest is 'Of the card, the place, the words and the fact: when any of them changes, the contradiction is shown again.';
grant select on finding_verdicts to okienko_app, okienko_reader;
grant insert on finding_verdicts to okienko_app;

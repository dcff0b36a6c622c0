-- What a digest tells of beside the terms of cases: ponaglenia that wait, and papers whose cure did not come.
create table digest_matters (
  digest_id uuid not null references digests,
  kind text not null check (kind in ('reminder', 'lapse')),
  row_id uuid not null,
  step text not null check (step in ('waits', 't-1', 'overdue')),
  due_on date,
  primary key (digest_id, kind, row_id, step)
);
create index digest_matters_row on digest_matters (row_id, kind, step);
comment on table digest_matters is 'Ponaglenia (art. 37 KPA) and papers to decide about (art. 64 § 2 KPA) of which a person was told: each step once.';
comment on column digest_matters.row_id is 'The ponaglenie, or the paper.';
comment on column digest_matters.due_on is 'The last day it was told with; null where no act sets one.';
comment on table digests is 'The one message a day to a person about terms that end soon and matters that wait.';
grant select on digest_matters to okienko_app, okienko_reader;
grant insert on digest_matters to okienko_app;

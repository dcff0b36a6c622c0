-- Printed letters that shall not leave after all.

create table kept_letters (
  document_id uuid primary key references documents,
  paper_id uuid not null references papers,
  reason text not null check (btrim(reason) <> ''),
  kept_by uuid not null references staff,
  kept_at timestamptz not null
);
comment on table kept_letters is 'Printed letters that a person took off the list to be sent, with the reason: they stay in the file and leave nowhere.';
comment on column kept_letters.paper_id is 'The paper on whose page, or on whose case''s page, it was decided.';

grant select on kept_letters to okienko_app, okienko_reader;
grant insert on kept_letters to okienko_app;

-- What a clerk or officer finds of a doubtful paper, and what follows by law: a note in the file (art. 72 KPA).

create table assessments (
  id uuid primary key,
  paper_id uuid not null references papers,
  finding text not null,
  verdict text not null,
  basis text not null,
  found_on date not null,
  answer_by date,
  derivation jsonb not null default '[]',
  note text not null check (btrim(note) <> ''),
  noted_by uuid not null references staff,
  noted_at timestamptz not null
);
create index assessments_paper on assessments (paper_id);
comment on table assessments is 'Notes on a doubt about a paper (art. 72 KPA): the finding is a person''s, what follows from it is the law''s.';
comment on column assessments.finding is 'What was found: src/domain/proceedings/assessment.ts.';
comment on column assessments.found_on is 'The day of the finding, or the day the request came.';
comment on column assessments.answer_by is 'The last day to answer, where an act sets one; derivation says why.';

grant select on assessments to okienko_app, okienko_reader;
grant insert on assessments to okienko_app;

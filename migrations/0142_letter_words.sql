-- The office's own paragraphs on letters (opening hours, parking, whom to ask), each from its day until the next one.
create table letter_words (
  id uuid primary key,
  letter text not null check (
    letter in ('receipt', 'confirmation', 'summons', 'fee-call', 'delay-notice', 'notice', 'unexamined-letter')
  ),
  valid_from date not null,
  words text check (btrim(words) <> '' and length(words) <= 600),
  source text,
  entered_by uuid references staff,
  entered_at timestamptz not null,
  withdrawn_by uuid references staff,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create unique index letter_words_day on letter_words (letter, valid_from) where withdrawn_at is null;
comment on table letter_words is 'What the office adds at the end of a kind of letter; entered in error it is withdrawn with a reason, never deleted or rewritten. A letter keeps what it said.';
comment on column letter_words.letter is 'Which letter: the kind of its document.';
comment on column letter_words.words is 'Null when the paragraph ends: from that day the letter has none.';
comment on column letter_words.source is 'The office whose catalogue it was taken from; null when it was written here.';
comment on column letter_words.entered_by is 'Null when it was taken by the command line, where nobody is signed in.';
grant select, insert on letter_words to okienko_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on letter_words to okienko_app;
grant select on letter_words to okienko_reader;

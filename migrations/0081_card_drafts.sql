-- Cards are written beside the edition in force: drafts with all their revisions, and the approvals of two other people.
create table card_drafts (
  id uuid primary key,
  card_id uuid references service_cards,
  based_on uuid references card_editions,
  symbol text,
  title text not null,
  state text not null check (state in ('writing', 'awaiting-merits', 'awaiting-release', 'released', 'dropped')),
  revision int not null check (revision > 0),
  register_code text,
  source jsonb,
  edition_id uuid references card_editions,
  started_by uuid references staff,
  started_at timestamptz not null,
  check ((state = 'released') = (edition_id is not null))
);
create index card_drafts_open on card_drafts (card_id) where state in ('writing', 'awaiting-merits', 'awaiting-release');
comment on table card_drafts is 'A card being written; it goes into force as an edition after two approvals, or is dropped. Never deleted.';
comment on column card_drafts.card_id is 'The card it is a new edition of; null for a card that is new.';
comment on column card_drafts.based_on is 'The edition whose content it began with.';
comment on column card_drafts.revision is 'The number of its latest revision; who saves names the one they read, so that two authors do not write over each other.';
comment on column card_drafts.register_code is 'A further register that papers of this service are entered in.';
comment on column card_drafts.source is 'What an imported file said, word for word.';
comment on column card_drafts.started_by is 'Null for a draft that an import made.';

create table card_revisions (
  draft_id uuid not null references card_drafts,
  revision int not null check (revision > 0),
  content jsonb not null,
  content_sha256 text not null,
  saved_by uuid references staff,
  saved_at timestamptz not null,
  primary key (draft_id, revision)
);
comment on table card_revisions is 'Every saved state of a draft. Only added to: who wrote any of them may not approve the card.';
comment on column card_revisions.content_sha256 is 'Digest of the content and the further register: what an approval is given to.';

create table card_approvals (
  id uuid primary key,
  draft_id uuid not null references card_drafts,
  step text not null check (step in ('submitted', 'merits', 'release', 'returned', 'dropped')),
  content_sha256 text not null,
  remarks text,
  by_id uuid not null references staff,
  at timestamptz not null,
  check (step <> 'returned' or btrim(coalesce(remarks, '')) <> '')
);
create index card_approvals_of_draft on card_approvals (draft_id, at);
comment on table card_approvals is 'Steps of a draft on its way into force, each given to exactly one content. Only added to.';
comment on column card_approvals.remarks is 'Why it went back to its author.';

-- imported cards that waited for an author become drafts
insert into card_drafts (id, card_id, symbol, title, state, revision, register_code, source, started_at)
  select e.id, e.card_id, c.symbol, e.title, 'writing', 1, e.register_code, e.source, e.created_at
  from card_editions e join service_cards c on c.id = e.card_id where e.state = 'draft';
insert into card_revisions (draft_id, revision, content, content_sha256, saved_at)
  select id, 1, content, content_sha256, created_at from card_editions where state = 'draft';
delete from card_items i using card_editions e where e.id = i.edition_id and e.state = 'draft';
delete from card_editions where state = 'draft';
alter table card_editions drop constraint card_editions_state_check;
alter table card_editions add constraint card_editions_state_check check (state = 'published');
comment on column card_editions.state is 'Every edition is published; what is being written lies in card_drafts.';

-- an edition that was called off before its first day ends before it begins, so that it is in force on no day
alter table card_editions drop constraint card_editions_check1;
alter table card_editions add constraint card_editions_days check (valid_to is null or valid_to >= valid_from - 1);
comment on column card_editions.valid_to is 'The last day in force, set when the next edition or a withdrawal is released; the day before valid_from when it was called off.';

grant select on card_drafts, card_revisions, card_approvals to okienko_app, okienko_reader;
grant insert, update on card_drafts to okienko_app;
grant insert on card_revisions, card_approvals to okienko_app;

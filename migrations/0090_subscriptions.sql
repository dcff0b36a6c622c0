-- Notices by e-mail that a client asks for on the status page, confirmed by a link before the first of them.

create table subscriptions (
  id uuid primary key,
  paper_id uuid not null references papers,
  address_digest bytea not null,
  address_sealed bytea,
  token_digest bytea not null unique,
  language text not null check (language in ('pl', 'en', 'uk')),
  state text not null default 'pending' check (state in ('pending', 'confirmed', 'ended')),
  asked_at timestamptz not null,
  asked_times int not null default 1,
  confirmed_at timestamptz,
  looked_at timestamptz not null,
  told text,
  notices int not null default 0,
  ended_at timestamptz,
  ended_why text check (ended_why in ('unsubscribed', 'matter-ended', 'not-confirmed')),
  check ((state = 'ended') = (ended_at is not null)),
  check ((state = 'ended') = (ended_why is not null)),
  check ((state = 'ended') = (address_sealed is null)),
  check (state <> 'confirmed' or confirmed_at is not null)
);
create unique index subscriptions_once on subscriptions (paper_id, address_digest) where state <> 'ended';
create index subscriptions_live on subscriptions (looked_at) where state <> 'ended';
comment on table subscriptions is 'Notices of one matter to one e-mail address: asked for with the code, confirmed by a link, ended by a link or with the matter.';
comment on column subscriptions.address_digest is 'Keyed digest: the same address is known again without being read.';
comment on column subscriptions.address_sealed is 'Encrypted with a key drawn from the office''s secret; erased when it ends.';
comment on column subscriptions.token_digest is 'Of the secret in the links of its letters, which is derived from the office''s secret and never kept.';
comment on column subscriptions.told is 'How the matter stood in the last notice; null before the first look.';

grant select, insert on subscriptions to okienko_app;
grant update (address_sealed, state, asked_at, asked_times, language, confirmed_at, looked_at, told, notices, ended_at, ended_why) on subscriptions to okienko_app;

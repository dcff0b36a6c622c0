-- The office: its units, places, windows and posts, and the people who work there.
-- Both extensions are trusted; functions used in indexes name their schemas (PostgreSQL 17 and later).
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function public.fold(value text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
comment on function public.fold(text) is 'Text without diacritics and case, for search: Żółć and zolc are the same word.';

create table office (
  id int primary key check (id = 1),
  name text not null,
  authority text not null,
  city text not null,
  city_locative text not null,
  address text not null,
  postal_line text not null,
  phone text,
  email text,
  ade text,
  fee_account text,
  appeals_body text,
  administrative_court text,
  accent text not null default '#0052A5' check (accent ~ '^#[0-9A-Fa-f]{6}$'),
  public_address text not null default '',
  installation_digit int not null default 0 check (installation_digit between 0 and 9),
  demo boolean not null default false,
  status_secret bytea not null check (length(status_secret) >= 32)
);
comment on table office is 'The one office of this database: what its papers and pages say of it.';
comment on column office.authority is 'The authority that acts (organ), as printed on letters: Prezydent Miasta …';
comment on column office.fee_account is 'Account for stamp duty and other fees, as printed on calls to pay.';
comment on column office.appeals_body is 'Whom a reminder (art. 37 KPA) goes to, in the genitive: Samorządowego Kolegium Odwoławczego w …';
comment on column office.administrative_court is 'The court for complaints of inactivity, in the genitive: Wojewódzkiego Sądu Administracyjnego w …';
comment on column office.status_secret is 'Key from which the client''s status codes are derived; never leaves the database server and the application.';

create table units (
  id uuid primary key,
  symbol text not null,
  name text not null,
  kind text not null check (kind in ('department', 'section', 'office', 'team', 'registry-office', 'post')),
  parent_id uuid references units,
  intake_route text not null check (intake_route in ('filing-desk', 'subject-window', 'own-seat')),
  valid_from date not null default '1990-01-01',
  valid_to date,
  unique (symbol, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table units is 'Organisational units; symbols change over time, so a unit is a row with its days.';
comment on column units.intake_route is 'Who takes its letters: the filing desk, its own window in the BOK (seed step 1), or its own seat.';

create table service_points (
  id uuid primary key,
  name text not null unique,
  address text not null
);
comment on table service_points is 'Places where clients are served.';

create table windows (
  id uuid primary key,
  service_point_id uuid not null references service_points,
  number int,
  name text not null,
  kind text not null check (kind in ('filing-desk', 'subject', 'release')),
  handles text not null default '',
  active boolean not null default true
);
comment on table windows is 'Windows (stanowiska): the filing desk, subject windows, release windows.';

create table window_units (
  window_id uuid not null references windows,
  unit_id uuid not null references units,
  primary key (window_id, unit_id)
);
comment on table window_units is 'Units that have their own representative at a window (seed step 1).';

create table posts (
  id uuid primary key,
  unit_id uuid not null references units,
  kind text not null check (kind in ('chancery', 'stand-alone')),
  name text not null,
  active boolean not null default true
);
comment on table posts is 'Receiving sides of a hand-over: unit chanceries and stand-alone posts (seed step 5).';

create table staff (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  given_name text not null,
  surname text not null,
  initials text not null,
  position text not null,
  email text,
  password_hash text,
  must_change_password boolean not null default false,
  active boolean not null default true,
  key_bar text not null default 'on' check (key_bar in ('on', 'off')),
  display jsonb not null default '{}'
);
comment on table staff is 'Employees who sign in.';

create table staff_roles (
  id uuid primary key,
  staff_id uuid not null references staff,
  role text not null check (role in ('filing-clerk', 'window-clerk', 'release-clerk', 'chancery', 'stand-alone-post', 'case-officer', 'signatory',
    'coordinator', 'card-author', 'card-approver-merits', 'card-approver-release', 'auditor', 'administrator')),
  unit_id uuid references units,
  window_id uuid references windows,
  post_id uuid references posts,
  valid_from date not null default '1990-01-01',
  valid_to date
);
create index staff_roles_of_staff on staff_roles (staff_id);
comment on table staff_roles is 'A role of a person, in a unit, at a window or at a post, with its days (art. 268a KPA for authorised officers).';

create table absences (
  id uuid primary key,
  staff_id uuid not null references staff,
  first_day date not null,
  last_day date not null,
  substitute_id uuid not null references staff,
  entered_by uuid references staff,
  entered_at timestamptz not null,
  cancelled_at timestamptz,
  check (last_day >= first_day),
  check (substitute_id <> staff_id)
);
comment on table absences is 'Absences with a substitute, who holds the absent person''s roles on those days.';

create table sessions (
  id uuid primary key,
  token_digest bytea not null unique,
  staff_id uuid not null references staff,
  window_id uuid references windows,
  csrf text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  locked_at timestamptz,
  ended_at timestamptz
);
create index sessions_open on sessions (staff_id) where ended_at is null;
comment on table sessions is 'Signed-in sessions; only a digest of the cookie is kept.';

create table api_tokens (
  id uuid primary key,
  token_digest bytea not null unique,
  staff_id uuid not null references staff,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
comment on table api_tokens is 'Tokens for programs; a program acts with the rights of its person.';

create table attempts (
  key_digest bytea not null,
  time_window timestamptz not null,
  failures int not null,
  primary key (key_digest, time_window)
);
comment on table attempts is 'Counted failures (sign-in, status codes) per keyed digest of the source, to slow guessing down.';

create table drafts (
  staff_id uuid not null references staff,
  screen text not null,
  label text not null default '',
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (staff_id, screen)
);
comment on table drafts is 'What a clerk typed and has not yet sent; no number is taken by a draft.';

create table opening_hours (
  id uuid primary key,
  service_point_id uuid not null references service_points,
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  valid_from date not null,
  valid_to date
);
comment on table opening_hours is 'Opening hours by weekday with their days; never moves a legal term (art. 57 § 4 KPA).';

create table closures (
  id uuid primary key,
  service_point_id uuid references service_points,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  reason text not null
);
comment on table closures is 'Days on which a place (or, without one, the whole office) does not serve clients.';

create table jrwa_classes (
  symbol text not null check (symbol ~ '^\d{1,6}$'),
  title text not null,
  category text,
  valid_from date not null default '2011-01-01',
  valid_to date,
  invented boolean not null default false,
  primary key (symbol, valid_from)
);
comment on table jrwa_classes is 'The uniform subject file plan (JRWA), as the office loaded it.';

create table clients (
  id uuid primary key,
  kind text not null check (kind in ('natural', 'organisation')),
  surname text,
  given_names text,
  organisation text,
  pesel text,
  nip text,
  regon text,
  street text not null default '',
  postal_code text not null default '',
  locality text not null default '',
  country text not null default 'Polska',
  email text,
  phone text,
  ade text,
  name text not null generated always as (
    case when kind = 'organisation' then organisation else btrim(coalesce(surname, '') || ' ' || coalesce(given_names, '')) end
  ) stored,
  search text not null generated always as (
    fold(coalesce(organisation, '') || ' ' || coalesce(surname, '') || ' ' || coalesce(given_names, '') || ' ' || coalesce(surname, '')
      || ' ' || street || ' ' || locality || ' ' || coalesce(pesel, '') || ' ' || coalesce(nip, '') || ' ' || coalesce(phone, ''))
  ) stored,
  created_at timestamptz not null,
  check ((kind = 'organisation' and organisation is not null) or (kind = 'natural' and surname is not null))
);
create index clients_search on clients using gin (search gin_trgm_ops);
create index clients_pesel on clients (pesel) where pesel is not null;
create index clients_nip on clients (nip) where nip is not null;
comment on table clients is 'Known clients; no identity number is ever required (art. 63 § 2 KPA).';

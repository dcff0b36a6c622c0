-- Addresses for electronic delivery as the office knows them, and what the office says of itself on its letters.

create table electronic_addresses (
  id uuid primary key,
  address text not null check (btrim(address) <> ''),
  kind text not null check (kind in ('bae', 'agreed')),
  holder text not null check (btrim(holder) <> ''),
  client_id uuid references clients,
  identity_kind text check (identity_kind in ('pesel', 'nip', 'regon')),
  identity text check (btrim(identity) <> ''),
  source text not null check (btrim(source) <> ''),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  checked_at timestamptz not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  check ((identity_kind is null) = (identity is null)),
  check (client_id is not null or identity is not null)
);
create index electronic_addresses_client on electronic_addresses (client_id) where client_id is not null;
create index electronic_addresses_identity on electronic_addresses (identity) where identity is not null;
comment on table electronic_addresses is 'Local copy of the base of electronic addresses (BAE) and addresses agreed with clients (art. 39 KPA).';
comment on column electronic_addresses.kind is 'bae: seen in the base; agreed: known to this office only, from the client.';
comment on column electronic_addresses.identity is 'Number of a holder who is no known client, or who is found by it.';
comment on column electronic_addresses.source is 'Where the address was read: the search in the base, an application, a letter.';
comment on column electronic_addresses.valid_to is 'Last day; null while the address stands.';
comment on column electronic_addresses.checked_at is 'When somebody last looked whether it still stands.';

grant select on electronic_addresses to okienko_app, okienko_reader;
grant insert on electronic_addresses to okienko_app;
grant update (valid_to, checked_at) on electronic_addresses to okienko_app;

alter table office add column fee_bic text;
alter table office add column own_courier text not null default 'not-available' check (own_courier in ('available', 'not-available'));
comment on column office.fee_bic is 'BIC of the bank of the fee account, for transfers from abroad.';
comment on column office.own_courier is 'Whether the office''s own employees deliver letters (art. 39 § 2 KPA).';
